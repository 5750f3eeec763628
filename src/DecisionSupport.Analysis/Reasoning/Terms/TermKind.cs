using System.Collections.Frozen;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;

namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>What a term is, for those who reason about it. What nobody reasons about is <see cref="Other"/>.</summary>
internal enum TermKind
{
    Other,
    Constant,
    Fact,
    Day,
    Known,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between,
    In,
    And,
    Or,
    Not,
    If,

    /// <summary>Whether some, or all, of a list satisfy a condition: the lists, then the condition.</summary>
    Quantified,
    Add,
    Subtract,
    Multiply,
    Year,
    Month,
    DayOfMonth,
    Date,
    Min,
    Max,
    Count,
    ListContains,
    List,
    Context,
    Concatenate,
    PeriodsUntil,
    PeriodsFrom,
    JoinedPeriods,
    PeriodsFollowing,
    PeriodsWithin,
    WorkingDaysAfter,
    Covers,

    /// <summary>Whether every day of a timeline is covered: the bounds, the lists and the grounds.</summary>
    Timeline,

    /// <summary>A ground of a timeline: when it applies, the days it covers and the most it can cover.</summary>
    Ground,

    /// <summary>Days of a ground: the more they are, the more is covered.</summary>
    GroundDays,
}

/// <summary>Recognises kinds by the nodes of the language.</summary>
internal static class TermKinds
{
    private static readonly FrozenDictionary<string, TermKind> Functions = new Dictionary<string, TermKind>
    {
        ["date"] = TermKind.Date,
        ["min"] = TermKind.Min,
        ["max"] = TermKind.Max,
        ["count"] = TermKind.Count,
        ["list contains"] = TermKind.ListContains,
        ["concatenate"] = TermKind.Concatenate,
        ["periods until"] = TermKind.PeriodsUntil,
        ["periods from"] = TermKind.PeriodsFrom,
        ["joined periods"] = TermKind.JoinedPeriods,
        ["periods following"] = TermKind.PeriodsFollowing,
        ["periods within"] = TermKind.PeriodsWithin,
        ["working days after"] = TermKind.WorkingDaysAfter,
        ["covers"] = TermKind.Covers,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TermKind Of(FeelNode node) => node switch
    {
        ComparisonNode comparison => Of(comparison.Operator),
        ArithmeticNode { Operator: ArithmeticOperator.Add } => TermKind.Add,
        ArithmeticNode { Operator: ArithmeticOperator.Subtract } => TermKind.Subtract,
        ArithmeticNode { Operator: ArithmeticOperator.Multiply } => TermKind.Multiply,
        AndNode => TermKind.And,
        OrNode => TermKind.Or,
        NotNode => TermKind.Not,
        IfNode => TermKind.If,
        QuantifiedNode => TermKind.Quantified,
        BetweenNode => TermKind.Between,
        InNode => TermKind.In,
        ListNode => TermKind.List,
        ContextNode => TermKind.Context,
        PathNode { Name: "year" } => TermKind.Year,
        PathNode { Name: "month" } => TermKind.Month,
        PathNode { Name: "day" } => TermKind.DayOfMonth,
        BuiltInCallNode call => Functions.GetValueOrDefault(call.Function.Name),
        _ => TermKind.Other,
    };

    private static TermKind Of(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => TermKind.Equal,
        ComparisonOperator.NotEqual => TermKind.NotEqual,
        ComparisonOperator.Less => TermKind.Less,
        ComparisonOperator.LessOrEqual => TermKind.LessOrEqual,
        ComparisonOperator.Greater => TermKind.Greater,
        _ => TermKind.GreaterOrEqual,
    };
}
