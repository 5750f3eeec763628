using DecisionSupport.Benchmarks.HandWritten;

namespace DecisionSupport.Benchmarks;

/// <summary>Both programs must decide the same, or measuring them side by side means nothing.</summary>
internal static class Agreement
{
    public static void Check(RuleBook ruleBook, List<HandWrittenCase> cases, List<CaseSnapshot> snapshots)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            var expected = CompensationRules.Decide(cases[i]);
            var decision = ruleBook.Evaluate(snapshots[i], "sjukersattning");
            Compare(i, "loh", expected.CertificateOutcome, null, expected.CertificateStatuses, decision["loh"]);
            Compare(i, "sjukersattning", expected.Outcome, expected.Level, expected.Statuses, decision["sjukersattning"]);
        }
    }

    private static void Compare(int index, string ruleSet, string outcome, string? level, FindingStatus?[] statuses, Recommendation actual)
    {
        var expected = $"{outcome} {level} {string.Join(' ', statuses.Where(s => s is not null))}";
        var found = $"{actual.Outcome} {actual.Level?.Id} {string.Join(' ', actual.Findings.Select(f => f.Status))}";
        if (expected != found)
        {
            throw new InvalidOperationException($"Case {index}, {ruleSet}: by hand {expected}, by the rule book {found}.");
        }
    }
}
