using DecisionSupport.Data;

namespace DecisionSupport.RuleSets;

/// <summary>A FEEL text in a rule file, with its place.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where the text begins.</param>
/// <param name="Written">How the file writes it; null where a column in the text is a column in the file.</param>
internal sealed record Expression(string Text, Place Place, WrittenScalar? Written)
{
    /// <summary>By the line and column: at one place stands one expression, and its letters need not be gone through.</summary>
    public override int GetHashCode() => HashCode.Combine(Place.Line, Place.Column);

    /// <summary>The place of a line and column inside the text, both counted from 1.</summary>
    public Place At(int line, int column) => Written is not null
        ? Written.PlaceOf(Text, line, column) ?? Place
        : line == 1 ? Place with { Column = Place.Column + column - 1 } : Place;
}
