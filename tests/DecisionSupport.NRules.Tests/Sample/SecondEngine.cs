namespace DecisionSupport.NRules.Tests.Sample;

/// <summary>How a host, or a test of rules, lets NRules check the library.</summary>
internal static class SecondEngine
{
    public static List<string> Check(RuleBook ruleBook, CaseSnapshot snapshot)
    {
        var rules = ruleBook.ToNRules();
        var session = rules.CreateSession(snapshot, "sjukersattning");
        session.Fire();
        var outcomes = session.Query<InferredOutcome>().ToList();            // loh incomplete, sjukersattning complement-evidence
        var statuses = session.Query<InferredFinding>().ToList();            // one for each criterion
        var disagreements = rules.Disagreements(session, ruleBook.Evaluate(snapshot, "sjukersattning"));

        return [.. outcomes.Select(o => $"{o.RuleSet} {o.Outcome}"), .. statuses.Where(s => s.Status == FindingStatus.NotMet).Select(s => s.Criterion), .. disagreements];
    }

    public static List<string> Changed(RuleBookInNRules rules, ISession session, CaseSnapshot snapshot)
    {
        rules.Replace(session, snapshot.With("workCapacity.permanent", FeelValue.True));
        session.Fire();

        return [.. session.Query<InferredFinding>().Where(f => f.Criterion == "permanent").Select(f => $"{f.RuleSet} {f.Status}")];
    }
}
