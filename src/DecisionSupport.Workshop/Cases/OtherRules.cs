namespace DecisionSupport.Workshop.Cases;

/// <summary>What another rule book says of the same case on the same day.</summary>
/// <param name="Rows">A row for each rule set; empty when the case knows facts that the other rules do not have.</param>
public sealed record OtherRules(ImmutableArray<OtherRulesRow> Rows)
{
    internal static OtherRules? Of(RuleBook ruleBook, RuleBook? other, CaseSnapshot snapshot)
    {
        if (other is null)
        {
            return null;
        }

        try
        {
            var theirs = other.Evaluate(snapshot);
            return new OtherRules([.. ruleBook.Evaluate(snapshot).Recommendations.Select(r => new OtherRulesRow(r, theirs.Find(r.Version.RuleSet)))]);
        }
        catch (ArgumentException)
        {
            return new OtherRules([]);
        }
    }
}

/// <summary>One rule set in both rule books.</summary>
/// <param name="Ours">What the rules in use say.</param>
/// <param name="Theirs">What the other rules say; null when they cannot be asked.</param>
public sealed record OtherRulesRow(Recommendation Ours, Recommendation? Theirs)
{
    /// <summary>Whether the two differ.</summary>
    public bool IsOther => Theirs is null || Theirs.Outcome.Id != Ours.Outcome.Id || Theirs.Level?.Id != Ours.Level?.Id;
}
