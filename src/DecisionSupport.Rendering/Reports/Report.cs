using DecisionSupport.Declarations;

namespace DecisionSupport.Rendering.Reports;

/// <summary>What is told of a decision, before it is text, Markdown or HTML. All renderers tell the same.</summary>
/// <param name="Language">The language of all its texts.</param>
/// <param name="Title">The heading of the whole.</param>
/// <param name="Summary">The outcomes in short; null when there is only one.</param>
/// <param name="Parts">One part per recommendation.</param>
/// <param name="Notes">What could not be told, and why; may be empty.</param>
/// <param name="Sources">What all parts rest on, each source once; null when there is none.</param>
/// <param name="Footer">What holds for all of it.</param>
/// <param name="IsPaper">Whether it is a paper to fill in and hand on, set closer than a report.</param>
internal sealed record Report(
    Language Language,
    string Title,
    ReportSection? Summary,
    ImmutableArray<ReportPart> Parts,
    ImmutableArray<string> Notes,
    ReportSection? Sources,
    string Footer,
    bool IsPaper = false)
{
    /// <summary>How sources are cited in its texts.</summary>
    public Citations Citations { get; init; } = Citations.None;

    /// <summary>Whether a page has figures to show.</summary>
    public bool HasFigures => Parts.SelectMany(p => p.Sections).SelectMany(s => s.Items).Any(i => i.Figure is not null);
}

/// <summary>One recommendation, or one part of a paper.</summary>
/// <param name="Subject">The rule set's name.</param>
/// <param name="Outcome">The outcome's name, its level included; empty in a paper.</param>
/// <param name="Text">What it means; may be empty in a paper.</param>
/// <param name="Sections">Why, what is missing, who does what.</param>
internal sealed record ReportPart(string Subject, string Outcome, string Text, ImmutableArray<ReportSection> Sections)
{
    public string Heading => Outcome.Length == 0 ? Subject : $"{Subject}: {Outcome}";
}

/// <summary>A list with a heading, which is empty where the part's heading is enough.</summary>
internal sealed record ReportSection(string Heading, ImmutableArray<ReportItem> Items, bool IsNumbered = false);

/// <summary>One line of a list.</summary>
/// <param name="Mark">What stands before it.</param>
/// <param name="Lead">The words that it begins with, set off from the rest; null when there are none.</param>
/// <param name="Text">The line.</param>
/// <param name="Aside">What is said in a lower voice after it, such as sources; null when there is nothing.</param>
/// <param name="Link">Where more can be read; null when there is no such place.</param>
/// <param name="Below">A sentence that stands under the line; null when there is none.</param>
/// <param name="Blanks">Words each followed by a line to fill in, under the rest; empty when nothing is filled in.</param>
internal sealed record ReportItem(Mark Mark, string? Lead, string Text, string? Aside = null, string? Link = null, string? Below = null, params ImmutableArray<string> Blanks)
{
    /// <summary>A figure as markup that has escaped its own words: a page shows it in place of the line, which says the same; null where the line is all.</summary>
    public string? Figure { get; init; }

    /// <summary>The words of the blanks as they stand before the room to write: a question needs no colon.</summary>
    public IEnumerable<string> BlankWords => Blanks.Select(b => b.EndsWith('?') ? b : $"{b}:");

    /// <summary>A line with nothing but what is filled in.</summary>
    public static ReportItem ToFillIn(params ImmutableArray<string> words) => new(Mark.None, null, "", Blanks: words);
}

/// <summary>What stands before a line.</summary>
internal enum Mark
{
    None,
    Met,
    NotMet,

    /// <summary>Not met, of what only chooses between ways.</summary>
    NotHere,
    Unknown,
    Warning,
}
