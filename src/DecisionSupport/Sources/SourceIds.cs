using DecisionSupport.Data;

namespace DecisionSupport;

/// <summary>A reference to a source, with the place where it stands.</summary>
internal readonly record struct SourceReference(string Id, Place Place);

/// <summary>Reads lists of source ids. Whether they exist is checked when all files are read.</summary>
internal static class SourceIds
{
    public static ImmutableArray<string> Read(MappingReader owner, string key) => [.. References(owner, key).Select(r => r.Id)];

    public static ImmutableArray<SourceReference> References(MappingReader owner, string key) =>
    [
        .. owner.Optional(key).AsList(key, owner.Diagnostics)
            .Select(node => (Id: node.AsText("a source", owner.Diagnostics), node.Place))
            .Where(r => r.Id is not null)
            .Select(r => new SourceReference(r.Id!, r.Place)),
    ];
}
