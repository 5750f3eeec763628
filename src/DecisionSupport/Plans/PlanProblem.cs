using DecisionSupport.Diagnostics;

namespace DecisionSupport.Plans;

/// <summary>Why a rule set cannot answer, told for a day.</summary>
internal sealed record PlanProblem(string RuleSet, DiagnosticKind Kind, Func<DateOnly, string> Reason);
