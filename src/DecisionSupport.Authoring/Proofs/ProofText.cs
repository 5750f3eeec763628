using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring;

/// <summary>Writes proofs for people, in English. Thread-safe.</summary>
public static class ProofText
{
    /// <summary>What became of each claim; times with the same result told together.</summary>
    public static string Text(ProofReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = new List<string>();
        foreach (var same in report.Results.GroupBy(r => (r.About, r.Claim, r.Verdict)))
        {
            lines.Add($"{Word(same.Key.Verdict)}: {same.Key.About}, {same.Min(r => r.From).Iso()} to {same.Max(r => r.To).Iso()}: {same.Key.Claim}");
            if (same.Select(r => r.Witness).FirstOrDefault(w => w is not null) is { } witness)
            {
                lines.Add($"  wrong for {WitnessText.InOneLine(witness)}");
            }

            var assumed = same.SelectMany(r => r.Assumed).Distinct().Count();
            if (assumed > 0)
            {
                lines.Add(FormattableString.Invariant($"  whatever the answer to {assumed} {(assumed == 1 ? "question" : "questions")} over lists that the solver does not look into"));
            }
        }

        return string.Concat(lines.Select(l => l + "\n"));
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Proved => "proved",
        Verdict.Refuted => "WRONG",
        Verdict.NotProved => "NOT PROVED",
        _ => "OUT OF TIME",
    };
}
