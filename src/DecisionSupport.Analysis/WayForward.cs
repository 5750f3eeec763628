namespace DecisionSupport.Analysis;

/// <summary>A way to another outcome that can begin now, in words. Immutable.</summary>
/// <param name="Outcome">The outcome it leads to.</param>
/// <param name="Conditions">What has to happen, all of it, each as it stands after "if".</param>
/// <param name="IsUpToJudgement">Whether somebody has to judge a part of it, so that nobody can bring it about.</param>
public sealed record WayForward(Outcome Outcome, ImmutableArray<LocalizedText> Conditions, bool IsUpToJudgement);
