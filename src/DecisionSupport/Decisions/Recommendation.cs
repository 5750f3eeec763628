using DecisionSupport.Compilation;
using DecisionSupport.Evaluation;
using DecisionSupport.Explanation;

namespace DecisionSupport;

/// <summary>
/// The outcome of one rule set for one snapshot, with everything that explains it. What is asked of it beyond outcome and statuses is worked out at
/// the first question. Immutable and thread-safe.
/// </summary>
public sealed class Recommendation
{
    private readonly CompiledVersion _compiled;
    private readonly byte[] _statuses;
    private ImmutableArray<Finding> _findings;
    private Explainer? _explainer;

    internal Recommendation(CompiledVersion compiled, byte[] statuses, Outcome outcome, Level? level)
    {
        _compiled = compiled;
        _statuses = statuses;
        Outcome = outcome;
        Level = level;
    }

    /// <summary>The version of the rule set that was in force.</summary>
    public RuleSetVersion Version => _compiled.Version;

    /// <summary>What the rule set concludes.</summary>
    public Outcome Outcome { get; }

    /// <summary>The outcome's level; null when it has none, or while the level is open.</summary>
    public Level? Level { get; }

    /// <summary>The criteria that apply, in the order of the rule set, with what they came to.</summary>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            // Two threads may each make the list; it is the same list.
            if (_findings.IsDefault)
            {
                _findings = FindingList.Of(this, _compiled, _statuses);
            }

            return _findings;
        }
    }

    /// <summary>Who does what next.</summary>
    public ImmutableArray<NextStep> NextSteps => Explainer.NextSteps;

    /// <summary>Questions to put to the doctor.</summary>
    public ImmutableArray<QuestionToDoctor> QuestionsToDoctor => Explainer.Questions;

    /// <summary>Things worth saying that decide nothing.</summary>
    public ImmutableArray<Notice> Notices => Explainer.Notices;

    /// <summary>The days that the rule set looks at one by one; null when it looks at none, or does not know which they are.</summary>
    public Timeline? Timeline => Explainer.Timeline;

    internal CompiledVersion Compiled => _compiled;

    internal Decision Decision { get; set; } = null!;

    private Explainer Explainer => _explainer ?? Interlocked.CompareExchange(ref _explainer, new Explainer(this), null) ?? _explainer;

    /// <summary>What a criterion came to.</summary>
    /// <exception cref="ArgumentException">The version has no such criterion.</exception>
    public FindingStatus StatusOf(string criterionId)
    {
        var index = _compiled.IndexOf(criterionId);
        return index < 0
            ? throw new ArgumentException($"{Version.RuleSet} {Version.From.Iso()} has no criterion '{criterionId}'.", nameof(criterionId))
            : CriterionStatus.ToFinding(_statuses[_compiled.Criteria[index].Slot]);
    }

    /// <summary>Whether a criterion of the version applies to the case; one that may apply counts as applying.</summary>
    internal bool Applies(string criterionId) => _statuses[_compiled.Criteria[_compiled.IndexOf(criterionId)].Slot] != CriterionStatus.NotApplicable;

    /// <summary>What the outcome means and what comes next.</summary>
    public string Text(Audience audience, Language language) => Fill(Outcome.Texts.For(audience), language);

    internal byte[] Statuses => _statuses;

    internal IEnumerable<FactValue> FactsReadBy(Criterion criterion)
    {
        var snapshot = Decision.Snapshot;
        var facts = snapshot.Vocabulary.Facts;
        return _compiled.Criteria[_compiled.IndexOf(criterion.Id)].Facts.Select(slot => new FactValue(facts[slot], snapshot.Values[slot]));
    }

    internal bool ReadsUndecided(Criterion criterion)
    {
        var values = Decision.RuleBook.Compiled.Parameters.On(Decision.Snapshot.AsOf);
        return _compiled.Criteria[_compiled.IndexOf(criterion.Id)].Parameters.Any(slot => values[slot].IsNull);
    }

    internal ImmutableArray<DecisiveComparison> ComparisonsOf(Criterion criterion)
    {
        using var evaluation = AfterOutcome.Of(this);
        return new ComparisonFinder(this, evaluation.Frame).Of(_compiled.Criteria[_compiled.IndexOf(criterion.Id)]);
    }

    internal string Fill(LocalizedText text, Language language) => Explainer.Fill(text.In(language), language);
}
