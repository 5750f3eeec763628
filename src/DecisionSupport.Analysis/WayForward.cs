namespace DecisionSupport.Analysis;

/// <summary>A way to another outcome that can begin now, in words. Immutable.</summary>
public sealed class WayForward
{
    internal WayForward(Outcome outcome, ImmutableArray<LocalizedText> conditions, bool isUpToJudgement) =>
        (Outcome, Conditions, IsUpToJudgement) = (outcome, conditions, isUpToJudgement);

    /// <summary>The outcome it leads to.</summary>
    public Outcome Outcome { get; }

    /// <summary>What has to happen, all of it, each as it stands after "if".</summary>
    public ImmutableArray<LocalizedText> Conditions { get; }

    /// <summary>Whether somebody has to judge a part of it, so that nobody can bring it about.</summary>
    public bool IsUpToJudgement { get; }
}
