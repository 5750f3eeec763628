namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>A text that the person concerned reads, and where in the rules it stands.</summary>
/// <param name="RuleSet">The rule set, or the vocabulary.</param>
/// <param name="Version">The first version that says it.</param>
/// <param name="Id">The criterion, outcome, step, notice or fact.</param>
/// <param name="Status">The status of a criterion, or what kind of text it is.</param>
/// <param name="Words">The text.</param>
internal sealed record ClientText(string RuleSet, string Version, string Id, string Status, string Words)
{
    public const string Outcome = "outcome";

    public override string ToString() => $"{RuleSet} {Version} {Id} {Status}: {Words}";
}
