using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Snapshots;

/// <summary>Finds the facts that the nested keys of a snapshot name. Thread-safe.</summary>
internal sealed class FactNodeReader(Vocabulary vocabulary)
{
    private readonly HashSet<string> _groups = [.. vocabulary.Facts.SelectMany(f => Prefixes(f.Id))];

    public void Read(DataEntry entry, string prefix, ReadFacts facts)
    {
        var id = prefix + entry.Key;
        if (vocabulary.Find(id) is { } fact)
        {
            facts.Read(fact, entry);
        }
        else if (!_groups.Contains(id))
        {
            var known = prefix.Length == 0 ? _groups.Concat(vocabulary.Facts.Select(f => f.Id)) : vocabulary.Facts.Select(f => f.Id);

            // The key itself is not said: somebody may have written there what belongs to nobody else.
            facts.Diagnostics.Add(SharedKinds.UnknownFact, entry.Place, $"There is no such fact{(prefix.Length == 0 ? "" : $" under '{prefix[..^1]}'")}.{Suggestion.DidYouMean(id, known)}");
        }
        else if (entry.Value is DataMapping group)
        {
            foreach (var inner in group.Entries)
            {
                Read(inner, id + ".", facts);
            }
        }
        else if (entry.Value is not DataScalar { IsNull: true })
        {
            facts.Diagnostics.Add(SharedKinds.WrongKind, entry.Value.Place, $"'{id}' is a group of facts, a mapping; here stands {entry.Value.Kind}.");
        }
    }

    private static IEnumerable<string> Prefixes(string id)
    {
        for (var dot = id.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = id.IndexOf('.', dot + 1))
        {
            yield return id[..dot];
        }
    }
}
