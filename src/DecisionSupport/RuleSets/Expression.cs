namespace DecisionSupport.RuleSets;

/// <summary>A FEEL text in a rule file, with its place.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where the text begins.</param>
/// <param name="IsOneLine">Whether a column in the text is a column in the file.</param>
internal sealed record Expression(string Text, Place Place, bool IsOneLine)
{
    /// <summary>The place of a line and column inside the text, both counted from 1.</summary>
    public Place At(int line, int column) => IsOneLine && line == 1 ? Place with { Column = Place.Column + column - 1 } : Place;
}
