namespace DecisionSupport.Cli.Evaluating;

/// <summary>What <c>evaluate</c> was asked.</summary>
internal sealed record EvaluationRequest(CaseInput Case, string[] RuleSets, string Format, string? Paper, DateOnly? Today, string[] Redact, DecisionDetail Detail, bool IsBrief, DateOnly? Until, string? Trace, Audience Audience, Language Language, string? Rules);
