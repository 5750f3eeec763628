using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Explanation;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Asking;

/// <summary>The values that the texts of a version put in, each with when the text is said. Those of a timeline know themselves when there is nothing to say, and are left out.</summary>
internal sealed class WrittenValues
{
    private readonly CompiledVersion _version;
    private readonly List<(string Name, Place Place, ImmutableArray<int> Facts, Formula Where, Func<Recommendation, bool> IsUnfilled)> _all = [];

    private WrittenValues(CompiledVersion version) => _version = version;

    public static ImmutableArray<(string Name, Place Place, ImmutableArray<int> Facts, Formula Where, Func<Recommendation, bool> IsUnfilled)> Of(CompiledVersion version)
    {
        var written = new WrittenValues(version);
        foreach (var criterion in version.Criteria)
        {
            written.Add(criterion);
        }

        foreach (var outcome in version.Outcomes)
        {
            written.Add(outcome.Outcome.Texts, new OutcomeQuestion(version.RuleSetIndex, [outcome.Number]), (r, audience) => [r.Text(audience, Language.Swedish)]);
        }

        foreach (var ((_, step), (_, when)) in version.Steps.Zip(version.Told))
        {
            written.Add(step, new StatusQuestion(when, Truth.True));
        }

        foreach (var ((_, notice), (_, when)) in version.Notices.Zip(version.Told.Skip(version.Steps.Length)))
        {
            written.Add(notice.Texts, new StatusQuestion(when, Truth.True), (r, audience) => r.Notices.Where(n => n.Id == notice.Id).Select(n => n.Text(audience, Language.Swedish)));
        }

        return [.. written._all];
    }

    private void Add(CompiledCriterion criterion)
    {
        foreach (var status in Enum.GetValues<FindingStatus>())
        {
            var where = Has(criterion, status, wholly: false);
            foreach (var audience in Enum.GetValues<Audience>())
            {
                Add(criterion.Criterion.For(audience).For(status), where, r => Findings(r, criterion).Where(f => f.Status == status).Select(f => f.Text(audience, Language.Swedish)));
            }
        }

        foreach (var step in criterion.Criterion.Steps)
        {
            Add(step.Step, new Disjunction([.. step.On.Select(status => Remedied(criterion, status))]));
        }

        foreach (var question in criterion.Criterion.Questions)
        {
            Add(question.Ask, new Disjunction([.. question.On.Select(status => Remedied(criterion, status))]), r => r.QuestionsToExpert.Select(q => q.Ask(Language.Swedish)));
        }
    }

    private void Add(StepText step, Formula where)
    {
        Add(step.Texts, where, (r, audience) => r.NextSteps.Where(s => s.Id == step.Id).Select(s => s.Text(audience, Language.Swedish)));
        if (step.Plan.Why is { } why)
        {
            Add(why, where, (r, audience) => r.Decision.Plan.Steps.Where(s => s.Id == step.Id).Select(s => s.Why(audience, Language.Swedish)));
        }
    }

    private void Add(AudienceTexts texts, Formula where, Func<Recommendation, Audience, IEnumerable<string>> said)
    {
        Add(texts.Officer, where, r => said(r, Audience.Officer));
        Add(texts.Client, where, r => said(r, Audience.Client));
    }

    private void Add(LocalizedText words, Formula where, Func<Recommendation, IEnumerable<string>> said)
    {
        foreach (var name in TextTemplate.Parse(words.Swedish).Placeholders.Select(p => p.Name).Distinct())
        {
            _all.Add((name, words.SwedishPlace, _version.Names.FactsOf(name), where, r => IsMissing(r, name) && said(r).Any(s => s.Contains(TextFiller.Fill(r, words, Language.Swedish), StringComparison.Ordinal))));
        }
    }

    // That a value of law is not decided has words of its own.
    private static bool IsMissing(Recommendation recommendation, string name)
    {
        using var evaluation = AfterOutcome.Of(recommendation);
        return evaluation.ValueOf(name).Value.IsNull && !evaluation.IsUndecided(name);
    }

    private static IEnumerable<Finding> Findings(Recommendation recommendation, CompiledCriterion criterion) => recommendation.Findings.Where(f => f.Criterion.Id == criterion.Criterion.Id);

    // A step or question of a criterion is said where it surely applies and the outcome takes it along.
    private Conjunction Remedied(CompiledCriterion criterion, FindingStatus status) => new Conjunction(
    [
        Has(criterion, status, wholly: true),
        new OutcomeQuestion(_version.RuleSetIndex, [.. _version.Outcomes.Where(o => o.Outcome.Remedies.Contains(status)).Select(o => o.Number)]),
    ]);

    private Formula Has(CompiledCriterion criterion, FindingStatus status, bool wholly)
    {
        var has = new StatusQuestion(new CriterionReference(_version.RuleSetIndex, criterion.Slot, criterion.Criterion.Id), status switch { FindingStatus.Met => Truth.True, FindingStatus.NotMet => Truth.False, _ => Truth.Unknown });
        return criterion.AppliesFormula is not { } applies ? has
            : new Conjunction([has, wholly ? new StatusQuestion(applies, Truth.True) : new Negation(new StatusQuestion(applies, Truth.False))]);
    }
}
