namespace DecisionSupport.Authoring;

/// <summary>What a change of rules does. Immutable.</summary>
public sealed class RuleBookDifference
{
    internal RuleBookDifference(string old, string @new, ImmutableArray<WordChange> words, ImmutableArray<RuleSetDifference> ruleSets, ImmutableArray<CaseDifference> cases) =>
        (Old, New, Words, RuleSets, Cases) = (old, @new, words, ruleSets, cases);

    /// <summary>What was compared, in words.</summary>
    public string Old { get; }

    /// <summary>With what.</summary>
    public string New { get; }

    /// <summary>What is said in other words.</summary>
    public ImmutableArray<WordChange> Words { get; }

    /// <summary>Which cases get another outcome, by rule set; every rule set that either side has.</summary>
    public ImmutableArray<RuleSetDifference> RuleSets { get; }

    /// <summary>The worked cases that get another outcome.</summary>
    public ImmutableArray<CaseDifference> Cases { get; }

    /// <summary>Whether any case, worked or thought of, gets another outcome, or may get one.</summary>
    public bool ChangesOutcomes => !Cases.IsEmpty || RuleSets.Any(r => r.Kind is not ComparisonKind.Same and not ComparisonKind.ProvedEqual);
}

/// <summary>What a change does to one rule set during a time. Immutable.</summary>
public sealed class RuleSetDifference
{
    internal RuleSetDifference(string ruleSet, DateOnly from, DateOnly? to, ComparisonKind kind, ImmutableArray<DateOnly> lookedAt, ImmutableArray<ChangeRegion> regions) =>
        (RuleSet, From, To, Kind, LookedAt, Regions) = (ruleSet, from, to, kind, lookedAt, regions);

    /// <summary>The id.</summary>
    public string RuleSet { get; }

    /// <summary>The first day of that time.</summary>
    public DateOnly From { get; }

    /// <summary>The last day; null when it has no end.</summary>
    public DateOnly? To { get; }

    /// <summary>What was found, and how sure it is.</summary>
    public ComparisonKind Kind { get; }

    /// <summary>The days on which every case was compared; empty where the rules themselves are the same.</summary>
    public ImmutableArray<DateOnly> LookedAt { get; }

    /// <summary>Who is touched; outside of these regions every case on the days looked at gets the same outcome and level: that is proved.</summary>
    public ImmutableArray<ChangeRegion> Regions { get; }

    /// <summary>What is known of all the days of the time; null where no solver was asked, or the rules themselves are the same.</summary>
    public EveryDayProof? EveryDay { get; private init; }

    internal RuleSetDifference Proved(EveryDayProof proof) => new(RuleSet, From, To, Kind, LookedAt, Regions) { EveryDay = proof };

    /// <summary>The same with regions that were found on days not looked at before.</summary>
    internal RuleSetDifference Widened(ImmutableArray<ChangeRegion> regions) => new(RuleSet, From, To, ComparisonKind.Different, LookedAt, [.. Regions, .. regions]);
}

/// <summary>What the solver says of every case on every day of a time. Immutable.</summary>
public sealed class EveryDayProof
{
    internal EveryDayProof(DateOnly from, DateOnly to, Verdict verdict, ImmutableArray<string> onlyWhere) =>
        (From, To, Verdict, OnlyWhere) = (from, to, verdict, onlyWhere);

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day; ten years after the first where the time has no end.</summary>
    public DateOnly To { get; }

    /// <summary>Whether it was proved that a case gets another outcome only where <see cref="OnlyWhere"/> says, and only by a pair of outcomes that is told.</summary>
    public Verdict Verdict { get; }

    /// <summary>The criteria and levels that must be seen differently, and the ages and times that must hold, in words; empty when nobody is touched.</summary>
    public ImmutableArray<string> OnlyWhere { get; }
}

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
