namespace DecisionSupport.Authoring;

/// <summary>What a change of rules does. Immutable.</summary>
/// <param name="Old">What was compared, in words.</param>
/// <param name="New">With what.</param>
/// <param name="Words">What is said in other words.</param>
/// <param name="RuleSets">Which cases get another outcome, by rule set; every rule set that either side has.</param>
/// <param name="Cases">The worked cases that get another outcome.</param>
public sealed record RuleBookDifference(
    string Old, string New, ImmutableArray<WordChange> Words, ImmutableArray<RuleSetDifference> RuleSets, ImmutableArray<CaseDifference> Cases)
{
    /// <summary>Whether any case, worked or thought of, gets another outcome, or may get one.</summary>
    public bool ChangesOutcomes => !Cases.IsEmpty || RuleSets.Any(r => r.Kind is not ComparisonKind.Same and not ComparisonKind.ProvedEqual);
}

/// <summary>What a change does to one rule set during a time. Immutable.</summary>
/// <param name="RuleSet">The id.</param>
/// <param name="From">The first day of that time.</param>
/// <param name="To">The last day; null when it has no end.</param>
/// <param name="Kind">What was found, and how sure it is.</param>
/// <param name="LookedAt">The days on which every case was compared; empty where the rules themselves are the same.</param>
/// <param name="Regions">Who is touched; outside of these regions every case on the days looked at gets the same outcome and level: that is proved.</param>
public sealed record RuleSetDifference(
    string RuleSet, DateOnly From, DateOnly? To, ComparisonKind Kind, ImmutableArray<DateOnly> LookedAt, ImmutableArray<ChangeRegion> Regions)
{
    /// <summary>What is known of all the days of the time; null where no solver was asked, or the rules themselves are the same.</summary>
    public EveryDayProof? EveryDay { get; init; }
}

/// <summary>What the solver says of every case on every day of a time. Immutable.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; ten years after the first where the time has no end.</param>
/// <param name="Verdict">Whether it was proved that a case gets another outcome only where <paramref name="OnlyWhere"/> says, and only by a pair of outcomes that is told.</param>
/// <param name="OnlyWhere">The criteria and levels that must be seen differently, and the ages and times that must hold, in words; empty when nobody is touched.</param>
public sealed record EveryDayProof(DateOnly From, DateOnly To, Verdict Verdict, ImmutableArray<string> OnlyWhere);

/// <summary>What a comparison found.</summary>
public enum ComparisonKind
{
    /// <summary>The conditions say the same, definitions and parameters written out: no case on any day gets another outcome.</summary>
    Same,

    /// <summary>The conditions are written differently, but on the days looked at no case gets another outcome.</summary>
    ProvedEqual,

    /// <summary>Some cases get another outcome.</summary>
    Different,

    /// <summary>Only one side can answer at this time.</summary>
    OnlyOneSide,

    /// <summary>The rules are too entangled for the analysis; nothing is proved.</summary>
    TooEntangled,
}

/// <summary>A worked case that gets another outcome. Immutable.</summary>
/// <param name="Case">The case's id.</param>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Old">What came out before; null when the rule set could not answer.</param>
/// <param name="New">What comes out now; null when the rule set cannot answer.</param>
public sealed record CaseDifference(string Case, string RuleSet, OutcomeLabel? Old, OutcomeLabel? New);
