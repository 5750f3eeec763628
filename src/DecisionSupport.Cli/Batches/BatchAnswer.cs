namespace DecisionSupport.Cli.Batches;

/// <summary>What became of a line.</summary>
/// <param name="Json">The line to write.</param>
/// <param name="Outcomes">The outcomes by rule set.</param>
/// <param name="MissingFacts">Ids of facts that can still change an outcome.</param>
/// <param name="Errors">What was wrong with the line.</param>
internal sealed record BatchAnswer(byte[] Json, (string RuleSet, string Outcome)[] Outcomes, string[] MissingFacts, Diagnostic[] Errors);
