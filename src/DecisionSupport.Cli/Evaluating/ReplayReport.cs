using System.Text;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>What <c>replay</c> found, for whoever has to answer for it.</summary>
internal static class ReplayReport
{
    private static readonly LocalizedText Same = new("Samma svar, byte för byte.", "The same answer, byte for byte.");
    private static readonly LocalizedText SameAnswer = new("Samma svar med en annan regelbok.", "The same answer with another rule book.");
    private static readonly LocalizedText Differs = new("Svaret skiljer sig:", "The answer differs:");
    private static readonly LocalizedText Unreadable = new("Regelboken kan inte läsa fallet längre; se ovan.", "The rule book can no longer read the case; see above.");
    private static readonly LocalizedText Wording = new("Bara sådant som posten inte visar skiljer sig.", "Only what the record does not show differs.");
    private static readonly LocalizedText RuleBook = new("regelbok", "rule book");
    private static readonly LocalizedText Engine = new("motor", "engine");
    private static readonly LocalizedText Then = new("då", "then");
    private static readonly LocalizedText Now = new("nu", "now");

    public static string Write(DecisionRecord record, ReplayResult result, RuleBook ruleBook, Language language)
    {
        var text = new StringBuilder().Append(Verdict(result.Verdict).In(language)).Append('\n');
        foreach (var difference in result.Differences)
        {
            text.Append("  ").Append(difference.Text(language)).Append('\n');
        }

        if (result is { Verdict: ReplayVerdict.Differs, Differences.IsEmpty: true })
        {
            text.Append("  ").Append(Wording.In(language)).Append('\n');
        }

        Line(Then, record.RuleBookVersion, record.RuleBookSha256, record.Engine);
        Line(Now, ruleBook.Version, ruleBook.Sha256, DecisionRecord.CurrentEngine);
        return text.ToString();

        void Line(LocalizedText when, string version, string sha256, string engine) =>
            text.Append(string.Concat([when.In(language), ": ", RuleBook.In(language), " ", version, " (", sha256[..12], "), ", Engine.In(language), " ", engine, "\n"]));
    }

    private static LocalizedText Verdict(ReplayVerdict verdict) => verdict switch
    {
        ReplayVerdict.Same => Same,
        ReplayVerdict.SameAnswer => SameAnswer,
        ReplayVerdict.SnapshotUnreadable => Unreadable,
        _ => Differs,
    };
}
