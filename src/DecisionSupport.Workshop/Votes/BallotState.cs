namespace DecisionSupport.Workshop.Votes;

/// <summary>What may be told of a question: how many have voted, and what they answered once it is locked.</summary>
/// <param name="Votes">How many votes there are.</param>
/// <param name="IsLocked">Whether no more votes are taken.</param>
/// <param name="IsReopened">Whether it was opened again after it had been locked.</param>
/// <param name="SecondsLeft">Seconds until it locks by itself, rounded up; null when nothing but the trainer locks it.</param>
/// <param name="Answers">How many votes each answer has; empty until it is locked.</param>
public sealed record BallotState(int Votes, bool IsLocked, bool IsReopened, int? SecondsLeft, IReadOnlyDictionary<string, int> Answers);
