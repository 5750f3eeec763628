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
public sealed class CohortCase
{
    internal CohortCase(CaseSnapshot snapshot, CaseBackground background) => (Snapshot, Background) = (snapshot, background);

    /// <summary>The case.</summary>
    public CaseSnapshot Snapshot { get; }

    /// <summary>What is noted beside it.</summary>
    public CaseBackground Background { get; }
}

/// <summary>A line or row that was read.</summary>
public sealed class CohortReading
{
    internal CohortReading(CohortCase? @case, ImmutableArray<Diagnostic> diagnostics) => (Case, Diagnostics) = (@case, diagnostics);

    /// <summary>The case; null when the line is not one.</summary>
    public CohortCase? Case { get; }

    /// <summary>What is wrong with it: line, column where there is one, and what to do.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
