using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Snapshots;

/// <summary>Finds the facts that the nested keys of a snapshot name. Thread-safe.</summary>
internal sealed class FactNodeReader(Vocabulary vocabulary)
{
    internal static readonly DiagnosticKind OldName = new(
        "DS0608", Severity.Note, "A fact by the name it had before",
        "The fact has been renamed since the snapshot was written. The reader was asked to read old names, so it is known all the same.",
        "Nothing, or write the new name with decision-support migrate.");

    private readonly HashSet<string> _groups = [.. vocabulary.Facts.Select(f => f.Id).Concat(vocabulary.Renames.Select(r => r.From)).SelectMany(Prefixes)];

    public void Read(DataEntry entry, string prefix, ReadFacts facts)
    {
        var id = prefix + entry.Key;
        if (vocabulary.Find(id) is { } fact)
        {
            facts.Read(fact, entry);
        }
        else if (vocabulary.RenameOf(id) is { } rename)
        {
            ReadRenamed(rename, entry, facts);
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

    private void ReadRenamed(FactRename rename, DataEntry entry, ReadFacts facts)
    {
        if (!facts.ReadsOldNames)
        {
            facts.Diagnostics.Add(SharedKinds.UnknownFact, entry.Place, $"'{rename.From}' is called '{rename.To}' since {rename.Day.Iso()}. Write the new name: 'decision-support migrate' does so in a whole file, and a host may let its reader read old names.");
            return;
        }

        facts.Diagnostics.Add(OldName, entry.Place, $"'{rename.From}' is read as '{rename.To}', its name since {rename.Day.Iso()}.");
        facts.Renamed.Add(rename);
        facts.Read(vocabulary.Find(rename.To)!, entry);
    }

    /// <summary>The groups that an id lies in, the outermost first.</summary>
    public static IEnumerable<string> Prefixes(string id)
    {
        for (var dot = id.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = id.IndexOf('.', dot + 1))
        {
            yield return id[..dot];
        }
    }
}
