namespace DecisionSupport.Data;

/// <summary>A list of ids, each with the place where it stands. Whether they exist is checked when all files are read.</summary>
internal sealed record PlacedIds(ImmutableArray<PlacedId> Items)
{
    public ImmutableArray<string> Ids { get; } = [.. Items.Select(i => i.Id)];

    public static PlacedIds Read(MappingReader owner, string key, string what) => new(
    [
        .. owner.Optional(key).AsList(key, owner.Diagnostics)
            .Select(node => (Id: node.AsText(what, owner.Diagnostics), node.Place))
            .Where(r => r.Id is not null)
            .Select(r => new PlacedId(r.Id!, r.Place)),
    ]);

    /// <summary>The ids of sources under <c>sources</c>.</summary>
    public static PlacedIds Sources(MappingReader owner) => Read(owner, "sources", "a source");
}

/// <summary>An id with the place where it stands.</summary>
internal readonly record struct PlacedId(string Id, Place Place);
