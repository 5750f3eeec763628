using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>
/// What outcomes rest on, worked out once for all cases: on most days facts are cut into the same cells at other bounds, and then it is the same. Kept as long as
/// the rules are. Thread-safe.
/// </summary>
internal sealed class KeptRelations
{
    // A host that asks about ever more days, or days that cut facts in ever new ways, begins anew.
    private const int MaxDays = 5000;
    private const int MaxRelations = 100;

    private static readonly ConditionalWeakTable<RulesInForce, KeptRelations> Kept = [];

    private readonly ConcurrentDictionary<DateOnly, OutcomeRelations> _byDay = new();
    private readonly ConcurrentDictionary<string, OutcomeRelations> _byShape = new(StringComparer.Ordinal);

    /// <summary>Of rules, about cases looked at on a day.</summary>
    public static OutcomeRelations Of(RulesInForce rules, DateOnly asOf) => Kept.GetValue(rules, static _ => new KeptRelations()).On(rules, asOf);

    private OutcomeRelations On(RulesInForce rules, DateOnly asOf)
    {
        if (!_byDay.TryGetValue(asOf, out var relations))
        {
            var space = CaseSpace.Around(rules, new CaseSnapshot(rules.Book.Vocabulary, asOf, null, new FeelValue[rules.Book.Vocabulary.Facts.Length]), isFree: _ => true, mayStayUnknown: true);
            var shape = SpaceShape.Of(space);
            if (!_byShape.TryGetValue(shape, out relations))
            {
                Room(_byShape, MaxRelations)[shape] = relations = OutcomeRelations.Of(rules, space);
            }

            Room(_byDay, MaxDays)[asOf] = relations;
        }

        return relations;
    }

    private static ConcurrentDictionary<TKey, OutcomeRelations> Room<TKey>(ConcurrentDictionary<TKey, OutcomeRelations> kept, int most)
        where TKey : notnull
    {
        if (kept.Count >= most)
        {
            kept.Clear();
        }

        return kept;
    }
}
