using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Declarations;

/// <summary>Texts of a rule book in one language: they stand for both, so that nothing that asks for a text need know how many there are.</summary>
internal static class OneLanguage
{
    /// <summary>The node, each text repeated under the language that the rule book does not have; a text that has it all the same is an error.</summary>
    public static DataNode Complete(DataNode node, ImmutableArray<Language> languages, DiagnosticBag diagnostics) => languages switch
    {
        [Language.Swedish] => Complete(node, "sv", "en", diagnostics),
        [Language.English] => Complete(node, "en", "sv", diagnostics),
        _ => node,
    };

    private static DataNode Complete(DataNode node, string own, string other, DiagnosticBag diagnostics) => node switch
    {
        DataSequence list => new DataSequence(list.Place, [.. list.Items.Select(i => Complete(i, own, other, diagnostics))]),
        DataMapping mapping => new DataMapping(mapping.Place, [.. Entries(mapping, own, other, diagnostics)]),
        _ => node,
    };

    private static IEnumerable<DataEntry> Entries(DataMapping mapping, string own, string other, DiagnosticBag diagnostics)
    {
        var isText = mapping.Find(own) is DataScalar;
        foreach (var entry in mapping.Entries)
        {
            if (isText && entry.Key == other)
            {
                diagnostics.Add(SharedKinds.UnknownKey, entry.Place, $"The rule book has no texts in '{other}'. Take this one away, or name the language under 'languages' in rule-book.yaml.");
                continue;
            }

            yield return entry with { Value = Complete(entry.Value, own, other, diagnostics) };
            if (isText && entry.Key == own)
            {
                yield return entry with { Key = other };
            }
        }
    }
}
