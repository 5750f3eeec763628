using System.Globalization;
using Caseload.Cases;

namespace Caseload.Pages;

/// <summary>Ids and days as people say them, in Swedish.</summary>
public sealed class Words(RuleBook ruleBook)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public string? Decides => ruleBook.Decides(Audience.Officer)?.In(Language.Swedish);

    public static string Day(DateOnly day) => day.ToString("dddd d MMMM", Swedish);

    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", Swedish);

    /// <summary>Seven days, from the first to the last.</summary>
    public static string Span(DateOnly first)
    {
        var last = first.AddDays(Register.Week.Days - 1);
        return $"{(first.Month == last.Month ? $"{first.Day}" : first.ToString("d MMMM", Swedish))}–{last.ToString("d MMMM", Swedish)}";
    }

    public static int WeekNumber(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    public static string Cases(int count) => count == 1 ? "1 ärende" : string.Create(Swedish, $"{count:N0} ärenden");

    public static string Because(HistoryEntry entry) => entry.Cause switch
    {
        Cause.Facts => entry.Number == 1 ? "Ärendet kom in" : "Nya uppgifter",
        Cause.Day => "En dag kom då svaret ändras",
        Cause.Rules => "Nya regler",
        _ => "Datorns klocka hade gått före",
    };

    public string RuleSet(string id) => Versions(id).LastOrDefault()?.Title.In(Language.Swedish) ?? id;

    public string Outcome(string ruleSet, string? id) => id is null
        ? "inget svar"
        : Enumerable.Reverse(Versions(ruleSet)).SelectMany(v => v.Outcomes).FirstOrDefault(o => o.Id == id)?.Title.In(Language.Swedish) ?? id;

    /// <summary>What changed, a line a rule set.</summary>
    public IEnumerable<string> Lines(HistoryEntry entry) => entry.Differences.Where(d => d.Touches).GroupBy(d => d.RuleSet).Select(g => $"{RuleSet(g.Key)}: {string.Join("; ", Parts(g))}.");

    private IEnumerable<string> Parts(IGrouping<string, Difference> changes)
    {
        foreach (var outcome in changes.Where(d => d.Kind == DifferenceKind.Outcome))
        {
            yield return $"{Outcome(outcome.RuleSet, outcome.Before)} → {Outcome(outcome.RuleSet, outcome.After)}";
        }

        if (changes.Any(d => d.Kind == DifferenceKind.Level) && changes.All(d => d.Kind != DifferenceKind.Outcome))
        {
            yield return "en annan nivå";
        }

        foreach (var finding in changes.Where(d => d.Kind == DifferenceKind.Finding))
        {
            yield return $"{Criterion(finding.RuleSet, finding.Id!)}: {Judged(finding.Before)} → {Judged(finding.After)}";
        }

        var steps = changes.Where(d => d.Kind == DifferenceKind.Step).ToList();
        foreach (var part in new[] { Count(steps.Count(s => s.After is not null), "nytt steg", "nya steg"), Count(steps.Count(s => s.After is null), "steg mindre", "steg mindre") }.OfType<string>())
        {
            yield return part;
        }

        if (changes.All(d => d.Kind == DifferenceKind.Notice))
        {
            yield return "en annan upplysning";
        }
    }

    private static string Judged(string? status) => ComingChange.Judged(Enum.TryParse<FindingStatus>(status, out var known) ? known : null);

    private static string? Count(int count, string one, string many) => count == 0 ? null : $"{count} {(count == 1 ? one : many)}";

    private string Criterion(string ruleSet, string id) =>
        Enumerable.Reverse(Versions(ruleSet)).SelectMany(v => v.Criteria).FirstOrDefault(c => c.Id == id)?.Title.In(Language.Swedish) ?? id;

    private ImmutableArray<RuleSetVersion> Versions(string ruleSet) => ruleBook.RuleSets.FirstOrDefault(r => r.Id == ruleSet)?.Versions ?? [];
}
