namespace DecisionSupport.Rendering.Reports;

/// <summary>What is told of a decision, before it is text, Markdown or HTML. All renderers tell the same.</summary>
/// <param name="Language">The language of all its texts.</param>
/// <param name="Title">The heading of the whole.</param>
/// <param name="Summary">The outcomes in short; null when there is only one.</param>
/// <param name="Parts">One part per recommendation.</param>
/// <param name="Notes">What could not be told, and why; may be empty.</param>
/// <param name="Sources">What all parts rest on, each source once; null when there is none.</param>
/// <param name="Footer">What holds for all of it.</param>
internal sealed record Report(
    Language Language,
    string Title,
    ReportSection? Summary,
    ImmutableArray<ReportPart> Parts,
    ImmutableArray<string> Notes,
    ReportSection? Sources,
    string Footer);

/// <summary>One recommendation.</summary>
/// <param name="Subject">The rule set's name.</param>
/// <param name="Outcome">The outcome's name, its level included.</param>
/// <param name="Text">What it means.</param>
/// <param name="Sections">Why, what is missing, who does what.</param>
internal sealed record ReportPart(string Subject, string Outcome, string Text, ImmutableArray<ReportSection> Sections);

/// <summary>A list with a heading.</summary>
internal sealed record ReportSection(string Heading, ImmutableArray<ReportItem> Items, bool IsNumbered = false);

/// <summary>One line of a list.</summary>
/// <param name="Mark">What stands before it.</param>
/// <param name="Lead">The words that it begins with, set off from the rest; null when there are none.</param>
/// <param name="Text">The line.</param>
/// <param name="Aside">What is said in a lower voice after it, such as sources; null when there is nothing.</param>
/// <param name="Link">Where more can be read; null when there is no such place.</param>
internal sealed record ReportItem(Mark Mark, string? Lead, string Text, string? Aside = null, string? Link = null);

/// <summary>What stands before a line.</summary>
internal enum Mark
{
    None,
    Met,
    NotMet,
    Unknown,
    Warning,
}
