using DecisionSupport.Compilation;
using DecisionSupport.Meaning;
using DecisionSupport.NRules.Propositions;
using DecisionSupport.NRules.Writing;
using NRules.RuleModel;

namespace DecisionSupport.NRules.Chaining;

/// <summary>Rules that derive what a version says of a case: the status of each criterion, and the outcome with its level.</summary>
internal sealed class ConclusionRules(RuleWriter writer, RuleAlgebra algebra, RuleMeaning<Claim> meaning)
{
    public void Write(CompiledVersion version)
    {
        var ruleSet = version.Version.RuleSet;
        foreach (var criterion in version.Criteria)
        {
            algebra.Part = $"{ruleSet} {criterion.Criterion.Id}";
            Write(criterion, ruleSet);
        }

        algebra.Part = $"{ruleSet} outcome";
        foreach (var (outcome, level, comes) in meaning.Conclusions(version))
        {
            var inferred = new InferredOutcome(ruleSet, outcome.Outcome.Id, level?.Level.Id);
            writer.Add($"{ruleSet} is {inferred.Outcome} {inferred.Level}".TrimEnd(), inferred, Pattern.Of("comes", comes, c => c.WhenHolds));
        }
    }

    private void Write(CompiledCriterion criterion, string ruleSet)
    {
        var claim = meaning.Of(criterion);
        Conclude(FindingStatus.NotMet, applies: true, Pattern.Of("claim", claim, c => c.WhenFails));
        Conclude(FindingStatus.Unknown, applies: true, Pattern.Of("claim", claim, _ => typeof(Open)));
        if (criterion.AppliesFormula is not { } formula)
        {
            Conclude(FindingStatus.Met, applies: true, Pattern.Of("claim", claim, c => c.WhenHolds));
            return;
        }

        // What does not apply stands in nobody's way, and so holds: the two are told apart.
        var applies = meaning.Of(formula);
        Conclude(FindingStatus.Met, applies: true, Pattern.Of("claim", claim, c => c.WhenHolds), Pattern.Of("applies", applies, c => c.WhenNotFailing));
        Conclude(FindingStatus.Met, applies: false, Pattern.Of("applies", applies, c => c.WhenFails));

        void Conclude(FindingStatus status, bool applies, params RuleElement[] when)
        {
            var inferred = new InferredFinding(ruleSet, criterion.Criterion.Id, status, applies);
            writer.Add($"{ruleSet} {inferred.Criterion} {(applies ? $"is {status}" : "does not apply")}", inferred, when);
        }
    }
}
