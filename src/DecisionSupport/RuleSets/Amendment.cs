using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleSets;

/// <summary>Puts an amending file into the version that it amends. Works on data, so that every node keeps the place where it was written.</summary>
internal static class Amendment
{
    internal static readonly DiagnosticKind UnknownRepealed = new(
        "DS0206", Severity.Error, "A version repeals what is not there",
        "Nothing of that kind and id exists in the version that is amended.",
        "Correct the id, or take the line away.");

    private static readonly string[] Header = ["amends", "repeals", "inForce", "changes"];
    private static readonly string[] ListsById = ["grounds", "criteria", "outcomes", "steps", "notices"];

    public static DataMapping Apply(DataMapping amended, DataMapping amending, DiagnosticBag diagnostics)
    {
        var repeals = amending.Find("repeals").AsList("repeals", diagnostics)
            .Select(n => (Text: n.AsText("a repealed id", diagnostics), n.Place)).Where(r => r.Text is not null).ToList();
        var result = ImmutableArray.CreateBuilder<DataEntry>();
        foreach (var entry in amended.Entries)
        {
            var change = amending.Find(entry.Key);
            if (!Header.Contains(entry.Key))
            {
                var merged = change is null ? entry.Value : Merge(entry.Key, entry.Value, change, diagnostics);
                result.Add(entry with { Value = Without(entry.Key, merged, repeals!) });
            }
        }

        result.AddRange(amending.Entries.Where(e => e.Key is not ("amends" or "repeals") && (Header.Contains(e.Key) || amended.Find(e.Key) is null)));
        foreach (var (text, place) in repeals.Where(r => !Exists(amended, r.Text!)))
        {
            diagnostics.Add(UnknownRepealed, place, $"'{text}' is not in the amended version; write criteria.id, definitions.name, grounds.id, steps.id or notices.id of something that is there.");
        }

        foreach (var (text, place) in repeals.Where(r => Exists(amending, r.Text!)))
        {
            diagnostics.Add(UnknownRepealed, place, $"'{text}' is both repealed and written anew; what is written anew replaces the old by itself.");
        }

        return new DataMapping(amending.Place, result.DrainToImmutable());
    }

    private static DataNode Merge(string key, DataNode old, DataNode change, DiagnosticBag diagnostics) => (key, old, change) switch
    {
        ("definitions", DataMapping before, DataMapping after) => MergeDefinitions(before, after),
        (_, DataSequence before, DataSequence after) when ListsById.Contains(key) => MergeLists(before, after, diagnostics),
        _ => change,
    };

    // A definition sees those above it: what is added above one that is replaced stands above it, so that this one can read it.
    private static DataMapping MergeDefinitions(DataMapping before, DataMapping after)
    {
        var changes = after.Entries.ToList();
        var merged = new List<DataEntry>();
        foreach (var entry in before.Entries)
        {
            var at = changes.FindIndex(c => c.Key == entry.Key);
            if (at < 0)
            {
                merged.Add(entry);
                continue;
            }

            var first = at - changes.Take(at).Reverse().TakeWhile(c => before.Find(c.Key) is null).Count();
            merged.AddRange(changes[first..(at + 1)]);
        }

        merged.AddRange(changes.Except(merged));
        return new DataMapping(after.Place, [.. merged]);
    }

    private static DataSequence MergeLists(DataSequence before, DataSequence after, DiagnosticBag diagnostics)
    {
        var items = before.Items.ToList();
        foreach (var item in after.Items)
        {
            var index = items.FindIndex(i => IdOf(i) is { } id && id == IdOf(item));
            var added = Strip(item, "after");
            if (index >= 0)
            {
                added = Replace((DataMapping)items[index], (DataMapping)added);
                if ((item as DataMapping)?.Find("after") is null)
                {
                    items[index] = added;
                    continue;
                }

                items.RemoveAt(index);
            }

            items.Insert(PlaceFor(item, items, diagnostics), added);
        }

        return new DataSequence(after.Place, [.. items]);
    }

    private static int PlaceFor(DataNode item, List<DataNode> items, DiagnosticBag diagnostics)
    {
        if ((item as DataMapping)?.Find("after") is not DataScalar after)
        {
            return items.Count;
        }

        var index = items.FindIndex(i => IdOf(i) == after.Text);
        if (index < 0)
        {
            diagnostics.Add(SharedKinds.UnknownAmended, after.Place, $"There is no '{after.Text}' to come after.{Suggestion.DidYouMean(after.Text, items.Select(IdOf).OfType<string>())}");
        }

        return index < 0 ? items.Count : index + 1;
    }

    private static DataMapping Replace(DataMapping before, DataMapping after) => new(after.Place,
    [
        .. before.Entries.Select(e => after.Entries.FirstOrDefault(a => a.Key == e.Key) is { Value: not null } changed ? changed : e),
        .. after.Entries.Where(a => before.Find(a.Key) is null),
    ]);

    private static DataNode Without(string key, DataNode node, List<(string Text, Place Place)> repeals)
    {
        return repeals.Count == 0 ? node : node switch
        {
            DataMapping mapping when key == "definitions" => new DataMapping(mapping.Place, [.. mapping.Entries.Where(e => !Repealed(e.Key))]),
            DataSequence list when ListsById.Contains(key) => new DataSequence(list.Place, [.. list.Items.Where(i => IdOf(i) is not { } id || !Repealed(id))]),
            _ => node,
        };

        bool Repealed(string id) => repeals.Any(r => r.Text == $"{key}.{id}");
    }

    private static bool Exists(DataMapping version, string repealed)
    {
        var dot = repealed.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && version.Find(repealed[..dot]) switch
        {
            DataMapping mapping => mapping.Find(repealed[(dot + 1)..]) is not null,
            DataSequence list => list.Items.Any(i => IdOf(i) == repealed[(dot + 1)..]),
            _ => false,
        };
    }

    private static DataNode Strip(DataNode item, string key) =>
        item is DataMapping mapping ? new DataMapping(mapping.Place, [.. mapping.Entries.Where(e => e.Key != key)]) : item;

    private static string? IdOf(DataNode node) => ((node as DataMapping)?.Find("id") as DataScalar)?.Text;
}
