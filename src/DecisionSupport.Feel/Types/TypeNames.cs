using System.Collections.Frozen;

namespace DecisionSupport.Feel.Types;

/// <summary>The names of types as written in the language.</summary>
internal static class TypeNames
{
    private static readonly FrozenDictionary<string, FeelType> Simple =
        FeelType.Simple.ToFrozenDictionary(type => type.ToString(), StringComparer.Ordinal);

    public static IEnumerable<string> MultiWord => Simple.Keys.Where(name => name.Contains(' ', StringComparison.Ordinal));

    public static FeelType? Find(string name) => Simple.GetValueOrDefault(name);
}
