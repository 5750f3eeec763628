using System.Runtime.CompilerServices;
using DecisionSupport.Analysis.Blocking;
using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Kept;

namespace DecisionSupport.Analysis;

/// <summary>
/// What analysis answers about one recommendation. Each answer is worked out once and kept as long as the recommendation is. Thread-safe: one thread
/// works it out, the others wait.
/// </summary>
internal sealed class Answers(Recommendation recommendation)
{
    // Results do not know who analyses them; the table lets go of the answers together with the recommendation.
    private static readonly ConditionalWeakTable<Recommendation, Answers> Kept = [];

    private readonly Lock _gate = new();
    private PlacedCase? _placed;
    private bool _isPlaced;
    private bool _isTooLarge;
    private OutcomeSpace? _inTheEnd;
    private StepwiseSpace? _onTheWay;
    private ImmutableArray<Outcome>? _possibleOutcomes;
    private ImmutableArray<Outcome>? _possibleOutcomesOnTheWay;
    private ImmutableArray<MissingFact>? _missingFacts;
    private ImmutableArray<Fact>? _missingFactsOnTheWay;
    private ImmutableArray<Parameter>? _missingValues;
    private ImmutableArray<Change>? _changes;
    private ImmutableArray<BlockedOutcome>? _blocked;
    private ImmutableArray<Finding>? _carrying;

    public static Answers About(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return Kept.GetValue(recommendation, static r => new Answers(r));
    }

    public ImmutableArray<Outcome> PossibleOutcomes() => Once(ref _possibleOutcomes, static a => a.Analysed(a => a.InTheEnd.PossibleOutcomes(), WithoutAnalysis.PossibleOutcomes));

    public ImmutableArray<Outcome> PossibleOutcomesOnTheWay() => Once(ref _possibleOutcomesOnTheWay, static a => a.Found(a => a.OnTheWay.PossibleOutcomes(), WithoutAnalysis.PossibleOutcomes));

    public ImmutableArray<Fact> MissingFactsOnTheWay() => Once(ref _missingFactsOnTheWay, static a => a.Found(a => a.OnTheWay.MissingFacts(), r => [.. WithoutAnalysis.MissingFacts(r).Select(m => m.Fact)]));

    public ImmutableArray<MissingFact> MissingFacts() => Once(ref _missingFacts, static a => a.Analysed(a => a.InTheEnd.MissingFacts(), WithoutAnalysis.MissingFacts));

    public ImmutableArray<Parameter> MissingValues() => Once(ref _missingValues, static a => a.Analysed(a => a.InTheEnd.MissingValues(), WithoutAnalysis.MissingValues));

    public ImmutableArray<Change> WhatWouldChange() => Once(ref _changes, static a => a.Found(a => ChangeFinder.Find(a.Recommendation, a.Placed), _ => []));

    public ImmutableArray<BlockedOutcome> WhyNot() => Once(ref _blocked, static a => a.Found(a => BlockerCollector.Collect(a.Recommendation, a.Placed), BlockerCollector.Unexplained));

    public ImmutableArray<Finding> CarryingFindings()
    {
        // Asked outside the gate, which the findings need themselves to know what blocks.
        var possible = PossibleOutcomes();
        // What can still come out is worth a reason before what cannot.
        var blocked = WhyNot().OrderBy(b => !possible.Contains(b.Outcome)).ToList();
        return Once(ref _carrying, a => [.. Analysis.CarryingFindings.Of(a.Recommendation, blocked)]);
    }

    private Recommendation Recommendation => recommendation;

    private ImmutableArray<T> Once<T>(ref ImmutableArray<T>? kept, Func<Answers, ImmutableArray<T>> workOut)
    {
        lock (_gate)
        {
            return kept ??= workOut(this);
        }
    }

    // What follows is not thread-safe: it is only asked inside the gate.
    private PlacedCase? Placed
    {
        get
        {
            if (!_isPlaced)
            {
                (_placed, _isPlaced) = (PlacedCase.Of(recommendation), true);
            }

            return _placed;
        }
    }

    private OutcomeSpace InTheEnd => _inTheEnd ??= OutcomeSpace.Of(recommendation, Placed, () => OnTheWay);

    private StepwiseSpace OnTheWay => _onTheWay ??= StepwiseSpace.Of(recommendation, Placed);

    // Where it was too large once it is so again.
    private ImmutableArray<T> Analysed<T>(Func<Answers, ImmutableArray<T>> ask, Func<Recommendation, ImmutableArray<T>> otherwise)
    {
        try
        {
            return _isTooLarge ? otherwise(recommendation) : ask(this);
        }
        catch (DiagramTooLargeException)
        {
            _isTooLarge = true;
            return otherwise(recommendation);
        }
    }

    private ImmutableArray<T> Found<T>(Func<Answers, ImmutableArray<T>> find, Func<Recommendation, ImmutableArray<T>> whenTooLarge)
    {
        try
        {
            return find(this);
        }
        catch (DiagramTooLargeException)
        {
            return whenTooLarge(recommendation);
        }
    }
}
