using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Evaluation;
using DecisionSupport.Feel;

namespace DecisionSupport.Analysis;

/// <summary>
/// Finds facts whose answer alone changes what comes out now, although what comes out in the end does not depend on it: a rule may draw its conclusion
/// from what is not shown. Who never worked has no SGI, and need not be asked how much and when.
/// </summary>
internal static class AnswersAlone
{
    /// <summary>Each fact with the present outcome and those that an answer gives, in the order of the rules' leaves.</summary>
    /// <param name="recommendation">What comes out now.</param>
    /// <param name="open">The cases that agree with it.</param>
    /// <param name="isKnownToMatter">Which slots need no looking at.</param>
    public static IEnumerable<(int Slot, IEnumerable<Outcome> Between)> Of(Recommendation recommendation, OpenCases open, Func<int, bool> isKnownToMatter)
    {
        foreach (var variable in open.Variables.OfType<FactVariable>())
        {
            var fact = recommendation.Decision.Snapshot.Vocabulary.Find(variable.Fact)!;
            if (isKnownToMatter(fact.Slot))
            {
                continue;
            }

            var changed = Results(recommendation, open, variable, fact)
                .Where(r => !ReferenceEquals(r.Outcome, recommendation.Outcome) || !ReferenceEquals(r.Level, recommendation.Level))
                .Select(r => r.Outcome).ToList();
            if (changed.Count > 0)
            {
                yield return (fact.Slot, changed.Prepend(recommendation.Outcome));
            }
        }
    }

    // What comes out for each kind of answer: read off what is kept where that knows all that the answer changes, or else asked.
    private static IEnumerable<(Outcome Outcome, Level? Level)> Results(Recommendation recommendation, OpenCases open, FactVariable variable, Fact fact)
    {
        if (open.Placed is { } placed && placed.Functions.NumberOfAlone(fact) is { } number)
        {
            return Enumerable.Range(0, variable.Cells.Length).Select(cell => placed.OutcomeWith(number, cell)).Select(t => (open.Terminals.OutcomeOf(t), open.Terminals.LevelOf(t)));
        }

        return variable.Cells.Select(cell => With(recommendation, fact, cell.Least)).Select(r => (r.Outcome, r.Level));
    }

    private static Recommendation With(Recommendation recommendation, Fact fact, FeelValue value)
    {
        var snapshot = recommendation.Decision.Snapshot;
        FeelValue[] values = [.. snapshot.Told];
        values[fact.Slot] = value;
        var ruleBook = recommendation.Decision.RuleBook;
        var changed = new CaseSnapshot(snapshot.Vocabulary, snapshot.AsOf, snapshot.Reference, values);
        return Evaluator.Evaluate(ruleBook, changed, ruleBook.Compiled.Selection([recommendation.Version.RuleSet]))[recommendation.Version.RuleSet];
    }
}
