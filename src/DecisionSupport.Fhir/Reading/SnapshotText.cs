using System.Text;

namespace DecisionSupport.Fhir.Reading;

/// <summary>
/// Answers as the text of a snapshot, each on a line of its own, so that one reader alone says what a snapshot may hold and what it says of a line can be told of the
/// answer. Not thread-safe.
/// </summary>
internal sealed class SnapshotText
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _expressions = [];
    private bool _isFirst = true;

    public SnapshotText() => Line("{\"snapshot\":1", Expressions.Root);

    /// <summary>Begins an entry of the snapshot, or of a record.</summary>
    public void Key(string key, string expression, bool isFirst = false)
    {
        Line($"{(isFirst ? "" : ",")}\"{key}\":", expression);
        _isFirst = true;
    }

    /// <summary>A value, or an item of a list.</summary>
    public void Value(string json, string expression)
    {
        Line((_isFirst ? "" : ",") + json, expression);
        _isFirst = false;
    }

    /// <summary>Opens a list or a record.</summary>
    public void Open(char bracket, string expression)
    {
        Line((_isFirst ? "" : ",") + bracket, expression);
        _isFirst = true;
    }

    public void Close(char bracket, string expression)
    {
        Line(bracket.ToString(), expression);
        _isFirst = false;
    }

    /// <summary>The whole text.</summary>
    public string End()
    {
        Line("}", Expressions.Root);
        return _text.ToString();
    }

    /// <summary>The answer that a line, counted from 1, is of.</summary>
    public string ExpressionOf(int line) => line >= 1 && line <= _expressions.Count ? _expressions[line - 1] : Expressions.Root;

    private void Line(string json, string expression)
    {
        _text.Append(json).Append('\n');
        _expressions.Add(expression);
    }
}
