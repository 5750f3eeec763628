using CaseSystem.Cases;
using DecisionSupport.Hosting;

namespace CaseSystem.Answers;

/// <summary>What this house asks of the rules before an application for sickness compensation is sent.</summary>
internal sealed class Asking(IDecisionSupport decisionSupport)
{
    public const string RuleSet = "sjukersattning";

    public RuleBook Rules => decisionSupport.RuleBook;

    public Decision Ask(CaseFile file) => decisionSupport.Evaluate(file.Snapshot, [RuleSet]);
}
