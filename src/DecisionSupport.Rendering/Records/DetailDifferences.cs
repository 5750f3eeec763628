using System.Text;
using DecisionSupport.Data;
using DecisionSupport.Serialization;

namespace DecisionSupport.Rendering.Records;

/// <summary>Where two parts of a decision differ: each place by its path, with what stands there on either side.</summary>
internal static class DetailDifferences
{
    public static IEnumerable<(string Path, string? Recorded, string? Now)> Between(string path, DataNode? recorded, DataNode? now) => (recorded, now) switch
    {
        (DataMapping before, DataMapping after) => before.Entries.Concat(after.Entries).Select(e => e.Key).Distinct(StringComparer.Ordinal)
            .SelectMany(key => Between($"{path}.{key}", before.Find(key), after.Find(key))),
        (DataSequence before, DataSequence after) when Ids(before) is { } ids && Ids(after) is { } idsNow => ids.Union(idsNow, StringComparer.Ordinal)
            .SelectMany(id => Between($"{path}[{id}]", Item(before, ids, id), Item(after, idsNow, id))),
        _ => Text(recorded) is var was && Text(now) is var present && was == present ? [] : [(path, was, present)],
    };

    // What an item says first names it: a step, a criterion, a day. Where two say the same the list is taken whole.
    private static List<string>? Ids(DataSequence list)
    {
        var ids = list.Items.Select(i => i is DataMapping { Entries: [{ Value: DataScalar first }, ..] } ? first.Text : null).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return ids.Count == list.Items.Length ? ids : null;
    }

    private static DataNode? Item(DataSequence list, List<string> ids, string id) => ids.IndexOf(id) is >= 0 and var at ? list.Items[at] : null;

    private static string? Text(DataNode? node) => node switch
    {
        null => null,
        DataScalar { IsNull: false } scalar => scalar.Text,
        _ => Encoding.UTF8.GetString(StandardJson.Bytes(json => json.WriteNode(node))).TrimEnd(),
    };
}
