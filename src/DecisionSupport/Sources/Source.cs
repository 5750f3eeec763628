namespace DecisionSupport;

/// <summary>A statute, form, court decision or report that a rule rests on. Immutable.</summary>
/// <param name="Id">The id that rules cite, such as <c>SFB 33:6</c>.</param>
/// <param name="Kind">One of the kinds that <c>rule-book.yaml</c> declares, such as <c>statute</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Url">Where to read it; null when there is no public address.</param>
/// <param name="Checked">The day somebody last compared the rules with it.</param>
/// <param name="Note">What it says in short, or what could not be verified; null when there is nothing to add.</param>
public sealed record Source(string Id, string Kind, LocalizedText Title, string? Url, DateOnly Checked, LocalizedText? Note)
{
    /// <summary>The headings of a form as it is printed, in their order; empty for other sources, and where the form has not been read.</summary>
    public ImmutableArray<FormHeading> Headings { get; init; } = [];

    internal Place Place { get; init; }
}

/// <summary>A heading of a form as it is printed. Immutable.</summary>
/// <param name="Text">The heading.</param>
/// <param name="Questions">The ids of the questions under it, as the electronic format has them.</param>
public sealed record FormHeading(LocalizedText Text, ImmutableArray<string> Questions);
