using System.Text.RegularExpressions;

namespace House.Tests.Sources;

/// <summary>The sentences of a document in Markdown, without its blocks of code; a cell of a table is one or several.</summary>
internal static partial class DocumentSentences
{
    public static IEnumerable<string> Of(string text)
    {
        var paragraph = new List<string>();
        foreach (var line in Blocks().Replace(text, "").Split('\n').Select(l => l.Trim()).Append(""))
        {
            var isRow = line.StartsWith('|');
            if (isRow || line.Length == 0 || Begins().IsMatch(line))
            {
                foreach (var sentence in Sentences(string.Join(' ', paragraph)).Concat(isRow ? line.Trim('|').Split('|').SelectMany(Sentences) : []))
                {
                    yield return sentence;
                }

                paragraph.Clear();
            }

            if (!isRow && line.Length > 0)
            {
                paragraph.Add(line);
            }
        }
    }

    private static IEnumerable<string> Sentences(string text) => End().Split(Blanks().Replace(text, " ").Trim()).Where(s => s.Length > 0);

    [GeneratedRegex("^```.*?^```[^\n]*$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^(#|[-*] |\d+\. )", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Begins();

    [GeneratedRegex(@"(?<=[.!?]) (?=[A-ZÅÄÖ`*\[])", RegexOptions.None, 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
