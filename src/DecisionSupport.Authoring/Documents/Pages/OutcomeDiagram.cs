using System.Text.RegularExpressions;
using DecisionSupport.Authoring.Documents.Markdown;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>A Mermaid diagram of how the outcomes of a version are tried, one after the other.</summary>
internal static partial class OutcomeDiagram
{
    public static string Of(RuleSetVersion version)
    {
        var lines = new List<string> { "flowchart TD", $"  start([{PageWords.Case}]) --> q0" };
        for (var i = 0; i < version.Outcomes.Length; i++)
        {
            var outcome = version.Outcomes[i];
            var result = $"o{i}[\"{Label(outcome.Title.Swedish)}{LevelsOf(outcome)}\"]";
            if (outcome.When is null)
            {
                lines.Add($"  q{i}[[{PageWords.Otherwise}]] --> {result}");
                continue;
            }

            lines.Add($"  q{i}{{\"{Condition(outcome.When.Text, version)}\"}} -- {PageWords.Yes} --> {result}");
            lines.Add($"  q{i} -- {PageWords.No} --> q{i + 1}");
        }

        var pen = new MarkdownPen();
        pen.Code("mermaid", string.Join('\n', lines));
        return pen.ToString();
    }

    private static string LevelsOf(Outcome outcome) => outcome.Levels.IsEmpty
        ? ""
        : $"<br/>{Label(string.Join(", ", outcome.Levels.Select(l => l.Title.Swedish)))}";

    /// <summary>A condition in words as far as it asks about criteria; the rest stays FEEL.</summary>
    private static string Condition(string feel, RuleSetVersion version)
    {
        var words = StatusQuestion().Replace(Spaces().Replace(feel, " "), m => $"{TitleOf(m.Groups["id"].Value, version)}: {AnswerOf(m.Groups["question"].Value)}");
        words = Criterion().Replace(words, m => $"{TitleOf(m.Groups["id"].Value, version)}: {PageWords.Yes}");
        words = OtherQuestion().Replace(words, m => $"{m.Groups["asked"].Value}: {AnswerOf(m.Groups["question"].Value)}");
        return Label(Not().Replace(words, $"{PageWords.Not} (")).Replace(" or ", $"<br/>{PageWords.Or} ", StringComparison.Ordinal).Replace(" and ", $"<br/>{PageWords.And} ", StringComparison.Ordinal);
    }

    private static string TitleOf(string criterion, RuleSetVersion version) => version.Criteria.FirstOrDefault(c => c.Id == criterion)?.Title.Swedish ?? criterion;

    private static string AnswerOf(string question) => question switch
    {
        "shown" => PageWords.Yes,
        "fails" => PageWords.No,
        _ => PageWords.Open,
    };

    // Mermaid reads a label as HTML with its own escapes.
    private static string Label(string text) => text.Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<question>shown|fails|open)\(\s*criterion\.(?<id>\w+)\s*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StatusQuestion();

    [GeneratedRegex(@"(?<![\w.])criterion\.(?<id>\w+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Criterion();

    [GeneratedRegex(@"\b(?<question>shown|fails|open)\((?<asked>[^()]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherQuestion();

    [GeneratedRegex(@"\bnot\(", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Not();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
