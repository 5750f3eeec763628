using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Papers;

/// <summary>Writes a step of a plan in a line: who, by which day, what; at the first step of each party how it is reached, and what there is to offer.</summary>
internal sealed class StepLines(Labels labels, Audience audience)
{
    private readonly HashSet<Party> _reached = [];
    private readonly HashSet<string> _explained = new(StringComparer.Ordinal);

    // To the person concerned it is the adviser that speaks: their own steps begin with the day.
    public ReportItem Write(PlannedStep step)
    {
        var who = audience == Audience.Client && step.Responsible.IsAdviser ? null : labels.Name(step.Responsible);
        return new ReportItem(Mark.None, Lead(who, step.Due), FirstSentence.Of(step.Text(audience, labels.Language)), Below: Below(step));
    }

    // To whoever works with the case the guides stand among the papers, once each.
    private string? Below(PlannedStep step)
    {
        string?[] told = [LocalLines.Short(ContactOf(step), step.Measures, labels), GuideOf(step) is { } guide ? GuideLines.Of(guide, audience, labels) : null];
        return string.Join(". ", told.Where(t => t is not null)) is { Length: > 0 } below ? below : null;
    }

    private Guide? GuideOf(PlannedStep step) => audience == Audience.Client && step.ExplainedBy is { } guide && _explained.Add(guide.Id) ? guide : null;

    // The same number under every step would hide the steps; the person concerned finds the adviser's at the foot of her page.
    private Contact? ContactOf(PlannedStep step) => (audience == Audience.Client && step.Responsible.IsAdviser) || !_reached.Add(step.Responsible) ? null : step.Contact;

    private string? Lead(string? who, DueDay due)
    {
        if (due.Day is not { } day)
        {
            return who;
        }

        var words = ReportText.Fill(due.IsLaw ? SheetWords.ByLaw : SheetWords.By, labels.Language, ReportText.Day(day, labels.Language));
        return who is null ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : $"{who}, {words}";
    }
}
