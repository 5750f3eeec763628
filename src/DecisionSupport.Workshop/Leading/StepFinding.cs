using DecisionSupport.Workshop.Stories;
using DecisionSupport.Workshop.Votes;

namespace DecisionSupport.Workshop.Leading;

/// <summary>What a room thought at a step, beside what the rules say.</summary>
/// <param name="Moment">The step.</param>
/// <param name="Votes">The votes; null when the question was not put or is open still.</param>
/// <param name="Note">What the trainer wrote.</param>
public sealed record StepFinding(StoryMoment Moment, BallotState? Votes, string Note)
{
    /// <summary>Whether there is anything to tell.</summary>
    public bool IsTold => Votes is { Votes: > 0 } || Note.Length > 0;

    /// <summary>What the rules answer.</summary>
    public Outcome Answer => Moment.Asked.Now.Outcome;

    /// <summary>How many of the room answered as the rules do.</summary>
    public int AsTheRules => Votes?.Answers.GetValueOrDefault(Answer.Id) ?? 0;

    /// <summary>The answer that most of the room gave, the first of them if they are several; null without votes.</summary>
    public Outcome? Commonest => Votes is { Votes: > 0 } ? Moment.Asked.Now.Version.Outcomes.MaxBy(o => Votes.Answers.GetValueOrDefault(o.Id)) : null;
}
