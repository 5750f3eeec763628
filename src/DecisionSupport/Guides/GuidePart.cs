namespace DecisionSupport;

/// <summary>A part of a guide: a heading with a text, or with points. Immutable; made only by a rule book.</summary>
public sealed class GuidePart
{
    internal GuidePart(LocalizedText heading, LocalizedText? text, ImmutableArray<LocalizedText> points)
    {
        Heading = heading;
        Text = text;
        Points = points;
    }

    /// <summary>The heading.</summary>
    public LocalizedText Heading { get; }

    /// <summary>The text; null when there are points instead.</summary>
    public LocalizedText? Text { get; }

    /// <summary>The points; empty when there is a text instead.</summary>
    public ImmutableArray<LocalizedText> Points { get; }
}
