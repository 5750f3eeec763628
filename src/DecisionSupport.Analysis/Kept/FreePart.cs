using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis.Kept;

/// <summary>Which variables may be in another cell than a case has them in, when some of its facts are free.</summary>
internal static class FreePart
{
    /// <summary>
    /// By variable, whether it is free; null when the question cannot be put to all cases at once: a question over several facts of which some are free and others known is
    /// about the free ones alone, which are cut by it as no other case cuts them.
    /// </summary>
    /// <param name="placed">The case.</param>
    /// <param name="isFree">Which facts are free.</param>
    public static bool[]? Of(PlacedCase placed, Func<Fact, bool> isFree)
    {
        var free = new bool[placed.Variables.Length];
        for (var variable = 0; variable < free.Length; variable++)
        {
            switch (placed.Variables[variable])
            {
                case AnswerVariable { Question: var question }:
                    if (IsFree(question, placed, isFree) is not { } isAnswerFree)
                    {
                        return null;
                    }

                    free[variable] = isAnswerFree;
                    break;
                case var about:
                    free[variable] = isFree(placed.Snapshot.Vocabulary.Find(about.Facts[0])!);
                    break;
            }
        }

        return free;
    }

    private static bool? IsFree(Question question, PlacedCase placed, Func<Fact, bool> isFree)
    {
        if (question.IsOfTimeline)
        {
            return placed.HasOpenTimeline ? null : false;
        }

        var (free, known) = (0, 0);
        foreach (var id in question.Facts)
        {
            var fact = placed.Snapshot.Vocabulary.Find(id)!;
            free += isFree(fact) ? 1 : 0;
            known += isFree(fact) || placed.Snapshot.Values[fact.Slot].IsNull ? 0 : 1;
        }

        // Without facts it reads a value of law that nobody has decided. One fact that is neither free nor known leaves it open for good.
        return free == question.Facts.Length ? true : free == 0 || free + known < question.Facts.Length ? false : null;
    }
}
