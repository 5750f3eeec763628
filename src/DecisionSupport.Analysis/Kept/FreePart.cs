using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis.Kept;

/// <summary>
/// Which variables may be in another cell than a case has them in, when some of its facts are free. A question over several facts of which some are free and others
/// known is mixed: it is about the free ones alone, which are cut by it as no other case cuts them. A function that depends on it is not among those that are kept.
/// </summary>
internal sealed class FreePart
{
    private readonly bool[] _free;
    private readonly bool[] _mixed;
    private readonly HashSet<Fact> _perhapsMoot;

    /// <param name="placed">The case.</param>
    /// <param name="isFree">Which facts are free.</param>
    public FreePart(PlacedCase placed, Func<Fact, bool> isFree)
    {
        _free = new bool[placed.Variables.Length];
        _mixed = new bool[placed.Variables.Length];
        _perhapsMoot = [.. placed.Functions.Implications.Where(i => i.Value.IsNull && placed.Functions.Ask(i.Premise) && isFree(i.Premise)).Select(i => i.Fact)];
        for (var variable = 0; variable < _free.Length; variable++)
        {
            var about = placed.Variables[variable];
            if (about is AnswerVariable { Question: var question })
            {
                _mixed[variable] = IsMixed(question, placed, isFree);
                _free[variable] = _mixed[variable] || question.Facts.IsEmpty || (!question.IsOfTimeline && question.Facts.All(f => isFree(placed.Fact(f))));
                HasMixed |= _mixed[variable];
            }
            else
            {
                _free[variable] = isFree(placed.Fact(about.Facts[0]));
            }
        }
    }

    /// <summary>Whether there is a mixed question.</summary>
    public bool HasMixed { get; }

    /// <summary>By variable, whether it is free.</summary>
    public bool[] ByVariable => _free;

    /// <summary>Whether free facts may say of a fact that there is nothing to tell of it, so that it stays unknown however much is told.</summary>
    public bool MayBeMoot(Fact fact) => _perhapsMoot.Contains(fact);

    public bool IsMixed(int variable) => _mixed[variable];

    private static bool IsMixed(Question question, PlacedCase placed, Func<Fact, bool> isFree)
    {
        if (question.IsOfTimeline)
        {
            return placed.HasOpenTimeline;
        }

        var (free, known) = (0, 0);
        foreach (var fact in question.Facts.Select(placed.Fact))
        {
            var isFactFree = isFree(fact);
            free += isFactFree ? 1 : 0;
            known += !isFactFree && !placed.Snapshot.Values[fact.Slot].IsNull ? 1 : 0;
        }

        // One that is neither free nor known leaves the question open for good.
        return free > 0 && known > 0 && free + known == question.Facts.Length;
    }
}
