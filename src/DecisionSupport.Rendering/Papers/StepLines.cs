using System.Globalization;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Papers;

/// <summary>Writes a step of a plan in a line: who, by which day, what; and how they are reached.</summary>
internal sealed class StepLines(Labels labels, Audience audience)
{
    // To the person concerned it is the adviser that speaks: their own steps begin with the day.
    public ReportItem Write(PlannedStep step)
    {
        var who = audience == Audience.Client && step.Responsible.IsAdviser ? null : labels.Name(step.Responsible);
        var contact = step.Contact is { } known ? string.Format(CultureInfo.InvariantCulture, labels.Contact, known.Text(labels.Language)) : null;
        return new ReportItem(Mark.None, Lead(who, step.Due), FirstSentence.Of(step.Text(audience, labels.Language)), Below: contact);
    }

    private string? Lead(string? who, DueDay due)
    {
        if (due.Day is not { } day)
        {
            return who;
        }

        var words = PaperParts.Fill(due.IsLaw ? SheetWords.ByLaw : SheetWords.By, labels.Language, PaperParts.Day(day, labels.Language));
        return who is null ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : $"{who}, {words}";
    }
}
