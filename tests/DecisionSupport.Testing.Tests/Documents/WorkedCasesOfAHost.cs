namespace DecisionSupport.Testing.Tests.Documents;

/// <summary>What docs/rule-authors.md shows of a test project. Abstract, so that it is compiled and not run: the cases are a host's.</summary>
public abstract class WorkedCasesOfAHost(RuleBook ruleBook, CaseSnapshot snapshot)
{
    [Fact]
    public Task Worked_cases_are_as_approved() => RuleBookTests.VerifyCases("rules/cases");

    [Fact]
    public Task Half_time_is_as_approved() => RuleBookTests.VerifyDecision(ruleBook.Evaluate(snapshot), "approved/half-time");
}
