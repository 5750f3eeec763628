using System.Text;

namespace DecisionSupport.Authoring.Verification;

/// <summary>
/// The texts about a decision that people approve: for the officer, for the person concerned, and, where somebody keeps them, papers and what a system
/// reads.
/// </summary>
internal static class ApprovedReports
{
    private const string Hash = "sha256";
    private const int ShownHashLength = 12;

    /// <summary>The approved files of a decision and what should stand in them.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="stem">Their path without <c>.verified</c> and extension.</param>
    public static IEnumerable<(ApprovedFile File, string Text)> Of(Decision decision, string stem)
    {
        yield return (new ApprovedFile(stem, "md"), WithoutHash(DecisionMarkdown.Write(decision, Audience.Officer, Language.Swedish), decision));
        yield return (new ApprovedFile($"{stem}.client", "md"), WithoutHash(DecisionMarkdown.Write(decision, Audience.Client, Language.Swedish), decision));
        foreach (var (file, write) in Kept(decision, stem).Where(k => File.Exists(k.File.VerifiedPath)))
        {
            yield return (file, WithoutHash(write(), decision));
        }
    }

    private static IEnumerable<(ApprovedFile File, Func<string> Write)> Kept(Decision decision, string stem) => decision.RuleBook.Papers
        .Select(p => (new ApprovedFile($"{stem}.{p.Id}", "md"), (Func<string>)(() => PaperSheet.Write(decision, p.Id, Language.Swedish, PaperFormat.Markdown))))
        .Append((new ApprovedFile(stem, "json"), () => Json(decision)));

    /// <summary>The text without the rule book's hash, which changes with every comma of a rule file, whether the case is concerned or not.</summary>
    public static string WithoutHash(string text, Decision decision)
    {
        var hash = decision.RuleBook.Sha256;
        return text.Replace(hash, Hash, StringComparison.Ordinal).Replace(hash[..ShownHashLength], Hash, StringComparison.Ordinal);
    }

    private static string Json(Decision decision)
    {
        using var json = new MemoryStream();
        DecisionJson.Write(decision, Language.Swedish, json);
        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }
}
