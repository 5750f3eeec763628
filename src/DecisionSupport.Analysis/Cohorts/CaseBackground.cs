namespace DecisionSupport.Analysis;

/// <summary>What a team notes beside a case for its statistics. It is never part of a snapshot, and no rule reads it. Null is unknown. Immutable.</summary>
/// <param name="AgeGroup">One of <see cref="CohortWords.AgeGroups"/>; where it is null the day of birth in the snapshot tells, if it is known.</param>
/// <param name="Sex">One of <see cref="CohortWords.Sexes"/>.</param>
/// <param name="Children">Whether there are children in the home.</param>
/// <param name="Interpreter">Whether an interpreter is needed.</param>
/// <param name="IncomeAtStart">What the person lived on when the case began, in the team's own words for it.</param>
/// <param name="IncomeAtEnd">What the person lived on when it ended, in the same words.</param>
/// <param name="Question">The question that was asked, in the team's own words for it.</param>
public sealed record CaseBackground(string? AgeGroup, string? Sex, bool? Children, bool? Interpreter, string? IncomeAtStart, string? IncomeAtEnd, string? Question)
{
    /// <summary>Nothing is noted.</summary>
    public static CaseBackground Unknown { get; } = new(null, null, null, null, null, null, null);
}

/// <summary>A case to count.</summary>
/// <param name="Snapshot">The case.</param>
/// <param name="Background">What is noted beside it.</param>
public sealed record CohortCase(CaseSnapshot Snapshot, CaseBackground Background);

/// <summary>A line or row that was read.</summary>
/// <param name="Case">The case; null when the line is not one.</param>
/// <param name="Diagnostics">What is wrong with it: line, column where there is one, and what to do.</param>
public sealed record CohortReading(CohortCase? Case, ImmutableArray<Diagnostic> Diagnostics);
