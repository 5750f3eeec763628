using DecisionSupport.Diagnostics;

namespace DecisionSupport.Data;

/// <summary>What YAML and JSON texts have in common.</summary>
internal static class DataReaderRules
{
    public const string EmptyText = "The text is empty; write something in it, or take it away.";

    // A linear search is quicker than a set up to some dozens of keys; beyond that a large mapping would take quadratic time.
    private const int LinearSearchUpTo = 64;

    public static void RefuseDuplicate(ReadOnlySpan<DataEntry> entries, string key, Place place)
    {
        if (entries.Length == LinearSearchUpTo * 16)
        {
            throw new DataException(SharedKinds.TooLarge, place, "A mapping holds more than a thousand keys.");
        }

        foreach (var entry in entries)
        {
            if (entry.Key == key)
            {
                throw new DataException(SharedKinds.DuplicateKey, place, $"A key stands twice; the first is on line {entry.Place.Line}. Keep one of them.");
            }
        }
    }
}
