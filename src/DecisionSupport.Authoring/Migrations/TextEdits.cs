using System.Text;

namespace DecisionSupport.Authoring.Migrations;

/// <summary>Replacements in a text, which is otherwise left as it is, letter by letter. Not thread-safe.</summary>
internal sealed class TextEdits(string text)
{
    private readonly SortedDictionary<int, (int Length, string Text)> _edits = [];

    public int Count => _edits.Count;

    public void Replace(int start, int length, string with) => _edits[start] = (length, with);

    /// <summary>The text with all replacements made.</summary>
    public string Apply()
    {
        var result = new StringBuilder();
        var position = 0;
        foreach (var (start, (length, with)) in _edits)
        {
            result.Append(text, position, start - position).Append(with);
            position = start + length;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
