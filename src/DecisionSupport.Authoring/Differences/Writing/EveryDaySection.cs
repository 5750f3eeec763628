using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Differences.Writing;

/// <summary>Writes what the solver says of every day of a time.</summary>
internal static class EveryDaySection
{
    public static void Write(RuleSetDifference difference, ReportPen pen)
    {
        if (difference.EveryDay is not { } proof)
        {
            return;
        }

        var time = $"On every day from {proof.From.Iso()} to {proof.To.Iso()}";
        if (proof.Verdict != Verdict.Proved)
        {
            var why = proof.Verdict == Verdict.OutOfTime ? "which did not come to an end" : "which cannot look into all questions that the rules ask";
            pen.Line($"{time} the same could not be proved by the solver, {why}. What is said above is about the days named.");
            return;
        }

        if (proof.OnlyWhere.IsEmpty)
        {
            pen.Line($"{time} every case gets the same outcome and level: proved by the solver.");
            return;
        }

        pen.Line($"{time} no outcome becomes another than those told above, and only where");
        foreach (var kind in proof.OnlyWhere)
        {
            pen.Item(0, kind);
        }

        pen.Line("Every other case gets the same outcome and level on all those days: proved by the solver.");
    }
}
