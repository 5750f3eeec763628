namespace DecisionSupport;

/// <summary>A statute, form, court decision or report that a rule rests on. Immutable.</summary>
public sealed class Source
{
    internal Source(string id, string kind, LocalizedText title, string? url, DateOnly @checked, LocalizedText? note) =>
        (Id, Kind, Title, Url, Checked, Note) = (id, kind, title, url, @checked, note);

    /// <summary>The id that rules cite, such as <c>SFB 33:6</c>.</summary>
    public string Id { get; }

    /// <summary>One of the kinds that <c>rule-book.yaml</c> declares, such as <c>statute</c>.</summary>
    public string Kind { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Title { get; }

    /// <summary>Where to read it; null when there is no public address.</summary>
    public string? Url { get; }

    /// <summary>The day somebody last compared the rules with it.</summary>
    public DateOnly Checked { get; }

    /// <summary>What it says in short, or what could not be verified; null when there is nothing to add.</summary>
    public LocalizedText? Note { get; }

    /// <summary>The headings of a form as it is printed, in their order; empty for other sources, and where the form has not been read.</summary>
    public ImmutableArray<FormHeading> Headings { get; internal init; } = [];

    /// <summary>Its own words that the rules rest on, letter by letter, with <c>…</c> where something is left out; null when none are kept.</summary>
    public string? Quote { get; internal init; }

    internal Place Place { get; init; }
}

/// <summary>A heading of a form as it is printed. Immutable.</summary>
public sealed class FormHeading
{
    internal FormHeading(LocalizedText text, ImmutableArray<string> questions) => (Text, Questions) = (text, questions);

    /// <summary>The heading.</summary>
    public LocalizedText Text { get; }

    /// <summary>The ids of the questions under it, as the electronic format has them.</summary>
    public ImmutableArray<string> Questions { get; }
}
