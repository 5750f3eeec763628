using YamlDotNet.Core;

namespace DecisionSupport.Data;

/// <summary>What the parser of YAML says, in words of those who write rules: what is wrong there, and what to do.</summary>
internal static class YamlFaults
{
    private const string SecondColon = "Here is a second colon in a line, or a key that is moved in too far. Put a text with a colon in quotation marks, or align the key with those above.";

    private static readonly (string Said, string Meant)[] Words =
    [
        ("tab", "A tab stands where only spaces may. Put spaces in its place."),
        ("simple key", "Here stands a word alone where a key with its value should. Write a colon and a space after the key, or move the line in so that it goes on with the text above."),
        ("invalid mapping", SecondColon),
        ("apping values are not allowed", SecondColon),
        ("lock sequence entries are not allowed", "Here is a dash where no list can begin. Put the list on a line of its own under its key, or the text in quotation marks."),
        ("expected '-' indicator", "A line of a list does not begin with a dash. Write '- ' before it, or move it in so that it belongs to the item above."),
        ("block mapping", "A line does not fit the keys above it. Align it with them, and close what is open before it: a bracket or a quotation mark."),
        ("flow sequence", "A list in [ ] is not closed, or lacks a comma. Write a comma between items and ] after the last."),
        ("flow mapping", "A mapping in { } is not closed, or lacks a comma. Write a comma between keys and } after the last."),
        ("quoted scalar", "A text in quotation marks is not closed, or has a backslash that means nothing. Write the closing mark; inside double marks a backslash is written \\\\."),
        ("cannot start any token", "Here stands a sign that no text begins with bare. Put the text in quotation marks."),
        ("block scalar", "The sign > or | has something after it, or a line below it is not moved in. Put the text on lines of its own, moved in."),
        ("node content", "Here a value is missing, a comma stands alone or a bracket is not closed. Write what is missing."),
    ];

    private const string Else = "What stands here does not fit what stands before it. Check indentation, quotation marks and brackets.";

    /// <summary>
    /// The word alone on the line before, where the parser tells of a line that does not fit: it has taken both for one text. Null where it is no such fault.
    /// </summary>
    public static Place? KeyWithoutColon(YamlException fault, string text, string file)
    {
        var lines = text.Split('\n');
        var line = (int)Math.Min(fault.Start.Line, lines.Length) - 2;
        while (line >= 0 && lines[line].AsSpan().IsWhiteSpace())
        {
            line--;
        }

        var word = line < 0 ? "" : lines[line].Trim();
        return word.Length > 0 && word.All(char.IsLetter)
            ? new Place(file, line + 1, lines[line].Length - lines[line].TrimStart().Length + 1)
            : null;
    }

    /// <summary>What a message of the parser means.</summary>
    public static string Meaning(string message)
    {
        foreach (var (said, meant) in Words)
        {
            if (message.Contains(said, StringComparison.Ordinal))
            {
                return meant;
            }
        }

        return Else;
    }
}
