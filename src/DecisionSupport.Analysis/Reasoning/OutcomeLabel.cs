using DecisionSupport.Compilation;

namespace DecisionSupport.Analysis;

/// <summary>What came out of a rule set, with its level where it has one.</summary>
/// <param name="Outcome">The id of the outcome.</param>
/// <param name="Level">The id of the level; null when the outcome has none, or while it is open.</param>
public sealed record OutcomeLabel(string Outcome, string? Level)
{
    internal static OutcomeLabel Of(CompiledOutcome outcome, CompiledLevel? level) => new(outcome.Outcome.Id, level?.Level.Id);

    /// <summary>The outcome, and its level after a slash.</summary>
    public override string ToString() => Level is null ? Outcome : $"{Outcome}/{Level}";
}
