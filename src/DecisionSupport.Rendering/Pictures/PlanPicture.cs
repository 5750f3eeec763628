using System.Globalization;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>Who does what: the steps of a plan over time, a lane for each party.</summary>
internal static class PlanPicture
{
    /// <summary>The whole plan; each step says for which rule set it is taken, where there are several.</summary>
    public static Picture? Of(Decision decision, Audience audience, Language language) => Of(
        decision,
        decision.Plan.Steps,
        step => decision.Recommendations.Length < 2 ? "" : $" ({string.Join(", ", step.RuleSets.Select(r => decision[r].Version.Title.In(language)))})",
        PictureWords.WhoDoesWhat.In(language),
        audience,
        language);

    /// <summary>What one rule set asks for of the plan.</summary>
    public static Picture? Of(Recommendation recommendation, Audience audience, Language language) => Of(
        recommendation.Decision,
        recommendation.Decision.Plan.Steps.Where(s => s.RuleSets.Contains(recommendation.Version.RuleSet)),
        _ => "",
        ReportText.Fill(PictureWords.WhoDoesWhatFor, language, recommendation.Version.Title.In(language)),
        audience,
        language);

    private static Picture? Of(Decision decision, IEnumerable<PlannedStep> planned, Func<PlannedStep, string> askedBy, string title, Audience audience, Language language)
    {
        var asOf = decision.Snapshot.AsOf;
        ImmutableArray<(PlannedStep Step, int Number)> steps = [.. planned.Where(s => s.Due.Day is null || s.Due.Day >= asOf).Select((s, i) => (s, i + 1))];
        if (steps.IsEmpty)
        {
            return null;
        }

        var labels = Labels.For(audience, language);
        var to = steps.Max(s => s.Step.Due.Day ?? asOf);
        ImmutableArray<Lane> lanes =
        [
            .. steps.GroupBy(s => s.Step.Responsible).OrderBy(g => g.Min(s => s.Number)).Select(g => new Lane(labels.Name(g.Key), [.. g.Where(s => s.Step.Due.Day is not null).GroupBy(s => (s.Step.Phase, s.Step.Due.Day)).Select(b => BarOf([.. b]))])).Where(l => !l.Bars.IsEmpty),
        ];
        ImmutableArray<Note> notes = [.. steps.Select(s => new Note(Mark.None, $"{Number(s.Number)}. {Who(s.Step)}{askedBy(s.Step)}", FirstSentence.Of(s.Step.Text(audience, language))))];
        return new Picture(
            title,
            ReportText.Fill(PictureWords.StepsOf, language, Number(steps.Length), labels.Joined([.. steps.Select(s => s.Step.Responsible).Distinct().Select(labels.NameInSentence)])),
            [.. notes.Select(n => n.InOneLine)],
            language,
            drawing => Draw(drawing, notes));

        double Draw(Drawing drawing, ImmutableArray<Note> told)
        {
            var top = lanes.IsEmpty ? 0 : drawing.Lanes(0, asOf, to.AddDays(Math.Min(3, DateOnly.MaxValue.DayNumber - to.DayNumber)), lanes, [new DayMark(asOf, ReportText.Day(asOf, language), DayMarkKind.Today)], language);
            foreach (var note in told)
            {
                top = drawing.Paragraph(note.Lead, 2, top + 6, drawing.Width - 4, "pic-bold");
                top = drawing.Paragraph(note.Words, 2, top, drawing.Width - 4);
            }

            return top + 4;
        }

        string Who(PlannedStep step) => step.Due.Day is { } day
            ? $"{labels.Name(step.Responsible)}, {ReportText.Fill(step.Due.IsLaw ? SheetWords.ByLaw : SheetWords.By, language, ReportText.Day(day, language))}"
            : labels.Name(step.Responsible);

        // What is due on the same day is one bar: nineteen bars say nothing.
        Bar BarOf(ImmutableArray<(PlannedStep Step, int Number)> together) => new(
            asOf,
            together[0].Step.Due.Day!.Value,
            Numbers([.. together.Select(t => t.Number)]),
            string.Join(" ", together.Select(t => $"{Number(t.Number)}. {Who(t.Step)}: {FirstSentence.Of(t.Step.Text(audience, language))}")),
            together[0].Step.Phase switch { PlanPhase.Now => Fill.Full, PlanPhase.Then => Fill.Light, _ => Fill.Hatched });
    }

    // 3, 5–8
    private static string Numbers(ImmutableArray<int> numbers) => string.Join(", ", numbers
        .Select((n, i) => (Number: n, Run: n - i)).GroupBy(n => n.Run)
        .Select(run => run.Count() < 3 ? string.Join(", ", run.Select(n => Number(n.Number))) : $"{Number(run.First().Number)}–{Number(run.Last().Number)}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
