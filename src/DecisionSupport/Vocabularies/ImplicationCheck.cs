using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;

namespace DecisionSupport.Vocabularies;

/// <summary>Finds implications that contradict each other and those that go in a circle.</summary>
internal static class ImplicationCheck
{
    internal static readonly DiagnosticKind ImplicationsContradict = new(
        "DS0110", Severity.Error, "Implications that contradict each other",
        "A value of a fact implies, perhaps by way of others, two things that cannot both be. Whoever gave that answer would be told that it cannot be.",
        "Correct one of the implications, or take it out.");

    internal static readonly DiagnosticKind ImplicationCircle = new(
        "DS0111", Severity.Error, "Implications that go in a circle",
        "What is implied implies what it came from, or the same is said twice: an implication is read the other way round by itself.",
        "Take out the one that says nothing new.");

    public static void Check(ImmutableArray<Implication> implications, int facts, DiagnosticBag diagnostics)
    {
        // From the end: of two that do not go together the later one is told, and the other is good without it.
        var good = implications;
        foreach (var implication in implications.Reverse())
        {
            var others = new Consequences(good.Remove(implication));
            if (implication.Values.Select(v => others.Of(With(facts, (implication.Premise, v)))).FirstOrDefault(c => c is { Contradictions.Count: > 0 } || IsAgainst(implication, c)) is { } closed)
            {
                var said = new[] { implication.Fact.Id, closed.Contradictions is [var first, ..] ? first.Fact.Id : implication.Fact.Id }.Distinct();
                diagnostics.Add(ImplicationsContradict, implication.Place, $"With this value of '{implication.Premise.Id}', what implications say of '{string.Join("' and '", said)}' cannot all be. Correct one of them, or take it out.");
            }
            else if (IsSaid(implication, others, facts) || ComesBack(implication, others, facts))
            {
                diagnostics.Add(ImplicationCircle, implication.Place, $"'{implication.Premise.Id}' and '{implication.Fact.Id}' imply each other, or the others say this already. An implication is read the other way round by itself; take out the one that says nothing new.");
            }
            else
            {
                continue;
            }

            good = good.Remove(implication);
        }
    }

    private static bool IsAgainst(Implication implication, ClosedFacts? closed) => closed is not null && implication.IsAgainst(closed.Values[implication.Fact.Slot]);

    // The others draw the same from each value.
    private static bool IsSaid(Implication implication, Consequences others, int facts) => !implication.Value.IsNull
        && implication.Values.All(v => others.Of(With(facts, (implication.Premise, v)))?.Values[implication.Fact.Slot].Equals(implication.Value) == true);

    private static bool ComesBack(Implication implication, Consequences others, int facts) => !implication.Value.IsNull
        && others.Of(With(facts, (implication.Fact, implication.Value))) is { } closed && implication.HoldsAt(closed.Values[implication.Premise.Slot]);

    private static FeelValue[] With(int facts, (Fact Fact, FeelValue Value) known)
    {
        var values = new FeelValue[facts];
        values[known.Fact.Slot] = known.Value;
        return values;
    }
}
