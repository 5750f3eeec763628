using DecisionSupport.Diagnostics;

namespace DecisionSupport.Data;

/// <summary>What YAML and JSON texts have in common.</summary>
internal static class DataReaderRules
{
    public const string EmptyText = "The text is empty; write something in it, or take it away.";

    // A linear search is quicker than a set up to some dozens of keys; beyond that a large mapping would take quadratic time.
    private const int MostKeys = 1024;

    /// <summary>Whether a mapping that has these keys may have another one.</summary>
    public static bool MayAdd(ReadOnlySpan<DataEntry> entries, string key) => entries.Length < MostKeys && IndexOf(entries, key) < 0;

    public static void RefuseDuplicate(ReadOnlySpan<DataEntry> entries, string key, Place place)
    {
        if (entries.Length == MostKeys)
        {
            throw new DataException(SharedKinds.TooLarge, place, "A mapping holds more than a thousand keys.");
        }

        if (IndexOf(entries, key) is >= 0 and var first)
        {
            throw new DataException(SharedKinds.DuplicateKey, place, $"A key stands twice; the first is on line {entries[first].Place.Line}. Keep one of them.");
        }
    }

    private static int IndexOf(ReadOnlySpan<DataEntry> entries, string key)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}
