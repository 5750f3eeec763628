namespace DecisionSupport.Analysis;

/// <summary>
/// Lets a question that there may be nothing to answer to wait for the one that tells whether there is: which form a certificate has is no question while nobody
/// knows of a certificate.
/// </summary>
internal static class AskedFirst
{
    /// <summary>The turn of a fact among those that settle as much, as the author of the rules has declared it; those that are not named come last.</summary>
    public static int TurnOf(Fact fact, RuleBook ruleBook) =>
        ruleBook.AskedInTurn is { IsEmpty: false } named && named.IndexOf(fact.Id) is >= 0 and var turn ? turn : int.MaxValue;

    /// <summary>The same items in the same order, but that each comes after those that can make it void.</summary>
    /// <param name="items">What is asked, the most urgent first.</param>
    /// <param name="factOf">The fact that an item asks for.</param>
    /// <param name="vocabulary">Which facts make others void.</param>
    public static IEnumerable<T> InTurn<T>(IEnumerable<T> items, Func<T, Fact> factOf, Vocabulary vocabulary)
    {
        var waiting = items.ToList();
        var open = waiting.Select(i => factOf(i).Slot).ToHashSet();
        var voiding = vocabulary.Implications.Where(i => i.Value.IsNull && open.Contains(i.Premise.Slot)).ToLookup(i => i.Fact.Slot, i => i.Premise.Slot);
        if (voiding.Count == 0)
        {
            return waiting;
        }

        var asked = new HashSet<int>();
        return waiting.SelectMany(Take);

        // Facts are implied in no circle, so that every question has its turn.
        IEnumerable<T> Take(T item)
        {
            var slot = factOf(item).Slot;
            return asked.Add(slot) ? [.. waiting.Where(w => voiding[slot].Contains(factOf(w).Slot)).SelectMany(Take), item] : [];
        }
    }
}
