using DecisionSupport.Authoring.Documents.Reading;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Linting;

/// <summary>Warns about what nobody has compared with its source for a year, and about values that will be missing next year.</summary>
internal static class AgeCheck
{
    // Amounts for the coming year are fixed in September; from October their absence is somebody's omission.
    private const int MonthWhenNextYearIsKnown = 10;

    public static void Check(RuleBook ruleBook, DateOnly today, DiagnosticBag diagnostics)
    {
        var oldest = today.AddYears(-1);
        foreach (var source in ruleBook.Sources.Values.Where(s => s.Checked < oldest))
        {
            diagnostics.Warning(Codes.CheckTooOld, source.Place, $"The source '{source.Id}' was last checked {source.Checked.Iso()}, more than a year ago; compare the rules with it and write the new day.");
        }

        foreach (var parameter in ruleBook.Parameters.Values)
        {
            if (parameter.On(today) is { } current && current.Checked < oldest)
            {
                diagnostics.Warning(Codes.CheckTooOld, current.Place, $"The value of '{parameter.Id}' in force was last checked {current.Checked.Iso()}, more than a year ago; compare it with its source and write the new day.");
            }

            CheckNextYear(parameter, ruleBook, today, diagnostics);
        }
    }

    private static void CheckNextYear(Parameter parameter, RuleBook ruleBook, DateOnly today, DiagnosticBag diagnostics)
    {
        var nextYear = new DateOnly(today.Year + 1, 1, 1);
        if (today.Month >= MonthWhenNextYearIsKnown && parameter.On(today) is not null && parameter.On(nextYear) is null && IsAskedFor(parameter, ruleBook, nextYear))
        {
            diagnostics.Warning(Codes.NoValueForComingYear, parameter.Place, $"The parameter '{parameter.Id}' has no value from {nextYear.Iso()}; add it when it is decided; until then what needs it is unknown.");
        }
    }

    private static bool IsAskedFor(Parameter parameter, RuleBook ruleBook, DateOnly day) =>
        ruleBook.RuleSets.SelectMany(r => r.Versions).Where(v => v.IsInForce(day)).Any(v => VersionReading.Parameters(v, ruleBook).Contains(parameter));
}
