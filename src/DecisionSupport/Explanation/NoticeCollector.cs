namespace DecisionSupport.Explanation;

/// <summary>Finds the notices whose condition is shown.</summary>
internal static class NoticeCollector
{
    public static ImmutableArray<Notice> Collect(Recommendation recommendation)
    {
        using var evaluation = AfterOutcome.Of(recommendation);
        var notices = ImmutableArray.CreateBuilder<Notice>();
        foreach (var (when, text) in recommendation.Compiled.Notices)
        {
            if (evaluation.IsShown(when))
            {
                notices.Add(new Notice(text, recommendation));
            }
        }

        return notices.DrainToImmutable();
    }
}
