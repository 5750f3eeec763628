namespace DecisionSupport.Analysis;

/// <summary>Chooses what to ask next.</summary>
internal static class Interview
{
    /// <summary>The questions, the one that settles most first; one that there may be nothing to answer to comes after the one that tells.</summary>
    public static ImmutableArray<InterviewQuestion> Questions(Decision decision) =>
    [
        .. AskedFirst.InTurn(MostFirst(decision), q => q.Fact, decision.Snapshot.Vocabulary),
    ];

    private static IEnumerable<InterviewQuestion> MostFirst(Decision decision) =>
        decision.Recommendations
            .SelectMany(r => r.MissingFacts().Where(m => m.Settles > 0), (recommendation, missing) => (Recommendation: recommendation, Missing: missing))
            .GroupBy(m => m.Missing.Fact.Slot)
            .Select(q => new InterviewQuestion(q.First().Missing.Fact, q.Sum(m => m.Missing.Settles), [.. q.Select(m => new QuestionReason(m.Recommendation, m.Missing.DecidesBetween))]))
            .OrderByDescending(q => q.Settles).ThenBy(q => AskedFirst.TurnOf(q.Fact, decision.RuleBook)).ThenBy(q => q.Fact.Slot);
}
