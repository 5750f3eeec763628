using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation;

/// <summary>How the status of a criterion is found. Kept side by side in an array: evaluation reads little else.</summary>
internal readonly struct CriterionCode
{
    private const int None = -1;

    private readonly Test _test;
    private readonly Test? _applies;

    // A condition that is a definition is read where it is remembered, and a test that is a fact where the snapshot has it: no call is needed.
    private readonly int _appliesCondition;
    private readonly int _testedFact;

    private CriterionCode(CompiledCriterion criterion)
    {
        Slot = criterion.Slot;
        _test = criterion.Test;
        _applies = criterion.Applies;
        _appliesCondition = criterion.AppliesFormula is NamedCondition named ? named.Slot : None;
        _testedFact = criterion.TestFormula is Leaf leaf ? leaf.PlainFact : None;
    }

    /// <summary>Where the status is kept.</summary>
    public int Slot { get; }

    public static CriterionCode Of(CompiledCriterion criterion) => new(criterion);

    public byte StatusIn(RuleFrame frame)
    {
        if (_applies is null)
        {
            return _testedFact >= 0 ? frame.Truths[_testedFact] : (byte)_test(frame);
        }

        var applies = Applies(frame);
        return _testedFact >= 0 ? CriterionStatus.WhereApplicable(applies, frame.Truths[_testedFact])
            : applies == Truth.False ? CriterionStatus.NotApplicable
            : CriterionStatus.WhereApplicable(applies, (byte)_test(frame));
    }

    private Truth Applies(RuleFrame frame)
    {
        var remembered = _appliesCondition >= 0 ? frame.Conditions[_appliesCondition] : RuleFrame.NotYetAsked;
        return remembered != RuleFrame.NotYetAsked ? (Truth)remembered : _applies!(frame);
    }
}
