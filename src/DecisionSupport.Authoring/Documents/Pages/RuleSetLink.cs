namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>How a page leads to that of a rule set.</summary>
internal static class RuleSetLink
{
    public static string To(string ruleSet) => $"[{ruleSet}]({ruleSet}.md)";
}
