using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis.Kept;

/// <summary>All cases that rules can be asked about on a day: how facts are cut, and what is said of the cells. Immutable and thread-safe.</summary>
/// <param name="Functions">What the rules say.</param>
/// <param name="Variables">What they look at, facts cut at the bounds of the day.</param>
internal sealed record CasesOfDay(RuleFunctions Functions, ImmutableArray<SpaceVariable> Variables)
{
    // A host that asks about ever more days, or days that cut facts in ever new ways, begins anew.
    private const int MaxDays = 500;
    private const int MaxFunctions = 50;

    private static readonly ConditionalWeakTable<RulesInForce, Made> Kept = [];

    /// <summary>Those of rules on a day; null when the rules are too entangled for that.</summary>
    public static CasesOfDay? Of(RulesInForce rules, DateOnly asOf)
    {
        var made = Kept.GetValue(rules, static _ => new Made());
        if (!made.ByDay.TryGetValue(asOf, out var cases) && !made.AreTooMany)
        {
            try
            {
                Room(made.ByDay, MaxDays)[asOf] = cases = Make(rules, asOf, made);
            }
            catch (DiagramTooLargeException)
            {
                made.AreTooMany = true;
            }
        }

        return cases;
    }

    private static CasesOfDay Make(RulesInForce rules, DateOnly asOf, Made made)
    {
        var space = RuleFunctions.AllCases(rules, asOf);
        ImmutableArray<SpaceVariable> facts = [.. space.Variables];
        var shape = SpaceShape.Of(space);
        if (!made.ByShape.TryGetValue(shape, out var functions))
        {
            Room(made.ByShape, MaxFunctions)[shape] = functions = new RuleFunctions(rules, asOf, space);
        }

        // After the facts come answers to questions, which no day cuts.
        return new CasesOfDay(functions, [.. facts, .. functions.Variables.Skip(facts.Length)]);
    }

    private static ConcurrentDictionary<TKey, T> Room<TKey, T>(ConcurrentDictionary<TKey, T> kept, int most)
        where TKey : notnull
    {
        if (kept.Count >= most)
        {
            kept.Clear();
        }

        return kept;
    }

    private sealed class Made
    {
        public ConcurrentDictionary<DateOnly, CasesOfDay> ByDay { get; } = new();

        public ConcurrentDictionary<string, RuleFunctions> ByShape { get; } = new(StringComparer.Ordinal);

        public bool AreTooMany { get; set; }
    }
}
