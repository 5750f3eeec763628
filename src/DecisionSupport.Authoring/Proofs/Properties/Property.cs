using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Proofs.Properties;

/// <summary>What an author says must be so, whatever the case.</summary>
internal abstract record Property(string Id, LocalizedText? Because, Place Place)
{
    /// <summary>A condition that no case fulfils, or that every case does not fail, during a time.</summary>
    internal sealed record Condition(string Id, LocalizedText? Because, Place Place, bool IsNever, Expression Is, DateOnly? From, DateOnly? To) : Property(Id, Because, Place);

    /// <summary>The rules of two days of one rule set say the same of every case, except where a condition holds, if there is one.</summary>
    internal sealed record Same(string Id, LocalizedText? Because, Place Place, string RuleSet, DateOnly Old, DateOnly New, Expression? Except) : Property(Id, Because, Place);
}
