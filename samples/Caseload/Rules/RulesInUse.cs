namespace Caseload.Rules;

/// <summary>The rules that all cases are decided by.</summary>
/// <param name="Number">Which adoption, from 1. Rules that are taken back get a number of their own.</param>
public sealed record RulesInUse(int Number, RuleBook RuleBook);

/// <summary>That rules were taken in use.</summary>
/// <param name="IsReturn">Whether they had been in use before: what came between is taken back.</param>
public sealed record Adoption(int Number, string Sha256, string Version, bool IsReturn, DateTimeOffset At);
