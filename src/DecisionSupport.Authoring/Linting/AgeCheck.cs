using DecisionSupport.Authoring.Documents.Mentions;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Warns about what nobody has compared with its source for a year, and about values that will be missing next year.</summary>
internal static class AgeCheck
{
    internal static readonly DiagnosticKind CheckTooOld = new(
        "DS0107", Severity.Warning, "Nobody has looked at a source for a year",
        "A source, or the value in force of a parameter, was last compared with the law more than a year ago.",
        "Read the source, correct what changed, and write the day in checked.");

    internal static readonly DiagnosticKind NoValueForComingYear = new(
        "DS0108", Severity.Warning, "No value for the coming year",
        "It is October or later, and a parameter that rules ask for ends with the year. What needs it is unknown from then on, and says that it is not decided yet.",
        "Add the value when it is decided.");

    internal static readonly DiagnosticKind CheckAhead = new(
        "DS0113", Severity.Warning, "A day of checking that has not come",
        "A source, or a value of a parameter, is said to have been compared with the law on a day that has not come. Most likely the year is wrong; until that day nobody is told that it grows old.",
        "Write the day on which somebody read it.");

    // Amounts for the coming year are fixed in September; from October their absence is somebody's omission.
    private const int MonthWhenNextYearIsKnown = 10;

    public static void Check(RuleBook ruleBook, DateOnly today, DiagnosticBag diagnostics)
    {
        var oldest = today.AddYears(-1);
        foreach (var source in ruleBook.Sources.Values.Where(s => s.Checked < oldest))
        {
            diagnostics.Add(CheckTooOld, source.Place, $"The source '{source.Id}' was last checked {source.Checked.Iso()}, more than a year ago; compare the rules with it and write the new day.");
        }

        foreach (var source in ruleBook.Sources.Values.Where(s => s.Checked > today))
        {
            diagnostics.Add(CheckAhead, source.Place, $"The source '{source.Id}' is said to be checked on {source.Checked.Iso()}, and that day has not come; write the day on which somebody read it.");
        }

        foreach (var parameter in ruleBook.Parameters.Values)
        {
            foreach (var value in parameter.Values.Where(v => v.Checked > today))
            {
                diagnostics.Add(CheckAhead, value.Place, $"A value of '{parameter.Id}' is said to be checked on {value.Checked.Iso()}, and that day has not come; write the day on which somebody read it.");
            }

            if (parameter.On(today) is { } current && current.Checked < oldest)
            {
                diagnostics.Add(CheckTooOld, current.Place, $"The value of '{parameter.Id}' in force was last checked {current.Checked.Iso()}, more than a year ago; compare it with its source and write the new day.");
            }

            CheckNextYear(parameter, ruleBook, today, diagnostics);
        }
    }

    private static void CheckNextYear(Parameter parameter, RuleBook ruleBook, DateOnly today, DiagnosticBag diagnostics)
    {
        var nextYear = new DateOnly(today.Year + 1, 1, 1);
        if (today.Month >= MonthWhenNextYearIsKnown && parameter.On(today) is not null && parameter.On(nextYear) is null && IsAskedFor(parameter, ruleBook, nextYear))
        {
            diagnostics.Add(NoValueForComingYear, parameter.Place, $"The parameter '{parameter.Id}' has no value from {nextYear.Iso()}; add it when it is decided; until then what needs it is unknown.");
        }
    }

    private static bool IsAskedFor(Parameter parameter, RuleBook ruleBook, DateOnly day) =>
        ruleBook.RuleSets.SelectMany(r => r.Versions).Where(v => v.IsInForce(day)).Any(v => VersionMentions.Parameters(v, ruleBook).Contains(parameter));
}
