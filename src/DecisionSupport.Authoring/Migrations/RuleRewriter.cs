using System.Text.RegularExpressions;

namespace DecisionSupport.Authoring.Migrations;

/// <summary>Renames a fact in a rule file: in its declaration, in expressions and in the placeholders of texts. Comments and layout stay, letter by letter.</summary>
internal static class RuleRewriter
{
    // The pattern takes a time in proportion to the text: only a machine out of breath needs patience.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static string Rename(string text, FactRename rename)
    {
        // Not inside a longer name: neither of a criterion with the same name, nor of a fact that begins so.
        var name = new Regex($@"(?<![\p{{L}}\d_.]){Regex.Escape(rename.From)}(?![\p{{L}}\d_])", RegexOptions.None, Patience);
        var edits = new TextEdits(text);
        foreach (var scalar in YamlScalars.Of(text))
        {
            foreach (Match match in name.Matches(text.Substring(scalar.Start, scalar.Length)))
            {
                edits.Replace(scalar.Start + match.Index, match.Length, rename.To);
            }
        }

        return edits.Apply();
    }
}
