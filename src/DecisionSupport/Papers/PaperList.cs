using DecisionSupport.Data;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Papers;

/// <summary>A list that is filled from a decision. Immutable.</summary>
/// <param name="When">The condition; null when it always stands there.</param>
/// <param name="Most">How many lines it has at most; what is cut off is said.</param>
internal abstract record PaperList(Expression? When, int Most) : PaperItem(When);

/// <summary>Steps of the plan, in its order.</summary>
/// <param name="When">The condition.</param>
/// <param name="Most">How many at most.</param>
/// <param name="RuleSet">Only those that this rule set asks for; null for all.</param>
/// <param name="By">Only those that these parties take; empty for all.</param>
/// <param name="NotBy">All but those that these parties take.</param>
/// <param name="Due">Only those whose day has passed, or has not; null for all.</param>
/// <param name="Blanks">What is filled in by hand at each.</param>
internal sealed record StepList(
    Expression? When, int Most, PlacedId? RuleSet, ImmutableArray<Party> By, ImmutableArray<Party> NotBy, DueFilter? Due, ImmutableArray<LocalizedText> Blanks) : PaperList(When, Most);

/// <summary>The questions to the expert, each once, in the order of the form, with why it is asked.</summary>
/// <param name="When">The condition.</param>
/// <param name="Most">How many at most.</param>
/// <param name="Why">Leads why it is asked, as <c>{why}</c>; null when that is not told.</param>
internal sealed record QuestionList(Expression? When, int Most, LocalizedText? Why) : PaperList(When, Most);

/// <summary>Findings of a rule set, those first that carry its outcome.</summary>
internal sealed record FindingList(Expression? When, int Most, PlacedId RuleSet, ImmutableArray<FindingStatus> Statuses) : PaperList(When, Most);

/// <summary>What came out of the rule sets that were asked.</summary>
/// <param name="When">The condition.</param>
/// <param name="Most">How many at most.</param>
/// <param name="Except">The rule sets that are left out.</param>
internal sealed record OutcomeList(Expression? When, int Most, PlacedIds Except) : PaperList(When, Most);

/// <summary>The warnings of a rule set.</summary>
internal sealed record WarningList(Expression? When, int Most, PlacedId RuleSet) : PaperList(When, Most);

/// <summary>Facts that are known, each with its label.</summary>
internal sealed record FactList(Expression? When, int Most, PlacedIds Facts) : PaperList(When, Most);

/// <summary>Which steps by their day.</summary>
internal enum DueFilter
{
    /// <summary>Those whose day has passed.</summary>
    Overdue,

    /// <summary>Those whose day is to come, or that have none.</summary>
    Ahead,
}
