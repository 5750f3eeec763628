namespace DecisionSupport.NRules;

/// <summary>Rule books as rules of NRules.</summary>
public static class RuleBookRules
{
    /// <summary>The rule book as rules of NRules. Rules of a day are written when that day is first asked about.</summary>
    /// <param name="ruleBook">The rule book.</param>
    public static RuleBookInNRules ToNRules(this RuleBook ruleBook)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return new RuleBookInNRules(ruleBook);
    }
}
