using DecisionSupport.Data;

namespace DecisionSupport.Snapshots;

/// <summary>What the keys of a snapshot, or of a group in it, stand for. Immutable and thread-safe.</summary>
internal sealed class DirectKeys
{
    private readonly Utf8Table<DirectKey> _keys;

    private DirectKeys(IReadOnlyCollection<KeyValuePair<string, DirectKey>> keys) => _keys = new Utf8Table<DirectKey>(keys);

    public DirectKey? Find(ReadOnlySpan<byte> key) => _keys.Find(key);

    /// <summary>The keys of a whole snapshot. Each fact and each group has a number of its own, the facts first, by their slots.</summary>
    public static DirectKeys Of(Vocabulary vocabulary)
    {
        var facts = vocabulary.Facts.Where(f => !PersonalNumber.HasDigitsEnough(f.Id)).ToDictionary(f => f.Id, f => new DirectKey(DirectFact.Of(f), null, f.Slot), StringComparer.Ordinal);
        var groups = new Dictionary<string, DirectKey>(StringComparer.Ordinal);
        var names = facts.Keys.SelectMany(FactNodeReader.Prefixes).Distinct(StringComparer.Ordinal).Where(g => !facts.ContainsKey(g) && vocabulary.RenameOf(g) is null);

        // Inner groups first: an outer one leads to them.
        foreach (var group in names.OrderByDescending(g => g.Length).ToList())
        {
            groups[group] = new DirectKey(null, Under(group + "."), vocabulary.Facts.Length + groups.Count);
        }

        return Under("");

        DirectKeys Under(string prefix) => new(
            [.. facts.Concat(groups).Where(k => k.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(k => KeyValuePair.Create(k.Key[prefix.Length..], k.Value))]);
    }
}

/// <summary>What a key stands for: a fact, or a group of facts.</summary>
/// <param name="Fact">The fact; null for a group.</param>
/// <param name="Group">The keys in the group; null for a fact.</param>
/// <param name="Number">A number that no other fact or group has.</param>
internal sealed record DirectKey(DirectFact? Fact, DirectKeys? Group, int Number);
