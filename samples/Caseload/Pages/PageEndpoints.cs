using System.Globalization;
using Caseload.Days;
using Caseload.Register;
using Caseload.Rules;
using Caseload.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Caseload.Pages;

/// <summary>The week ahead, statistics and rules.</summary>
internal static class PageEndpoints
{
    private const int MostCases = 300;
    private const int MostEntries = 100;

    public static void Map(WebApplication app)
    {
        app.MapGet("/", Week);
        app.MapGet("/statistik", Statistics);
        app.MapGet("/regler", (HttpContext context, ICaseRegister register, IRuleArchive archive, RuleShelf shelf) => Rules(context, register, archive, shelf, []));
        app.MapGet("/style.css", () => Results.Stream(typeof(PageEndpoints).Assembly.GetManifestResourceStream("style.css")!, "text/css; charset=utf-8"));
        CaseEndpoints.Map(app);
    }

    /// <summary>The rules and whom the last touch, with what was wrong with rules that were not taken in use.</summary>
    public static async Task<IResult> Rules(HttpContext context, ICaseRegister register, IRuleArchive archive, RuleShelf shelf, ImmutableArray<string> problems)
    {
        var adoptions = await archive.Adoptions();
        var counted = await Task.WhenAll(adoptions.Select(async a => (a, await register.CountTouchedBy(a.Number))));
        return await Html.Page<RulesPage>(context, new()
        {
            [nameof(RulesPage.Say)] = new Words((await shelf.InUse()).RuleBook),
            [nameof(RulesPage.Problems)] = problems,
            [nameof(RulesPage.Adoptions)] = counted.ToImmutableArray(),
            [nameof(RulesPage.Touched)] = await register.TouchedBy(adoptions[0].Number, MostEntries),
        });
    }

    private static async Task<IResult> Week(HttpContext context, ICaseRegister register, RuleShelf shelf, Today today, string? enhet, string? fran)
    {
        var rules = await shelf.InUse();
        var first = DateOnly.TryParseExact(fran, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) && asked > today.Day && asked < DateOnly.MaxValue.AddDays(-Register.Week.Days) ? asked : today.Day;
        var unit = string.IsNullOrEmpty(enhet) ? null : enhet;
        var lines = await register.Changing(unit, first.AddDays(Register.Week.Days - 1), MostCases);
        return await Html.Page<WeekPage>(context, new()
        {
            [nameof(WeekPage.Say)] = new Words(rules.RuleBook),
            [nameof(WeekPage.Today)] = today.Day,
            [nameof(WeekPage.First)] = first,
            [nameof(WeekPage.Unit)] = unit,
            [nameof(WeekPage.Units)] = await register.Units(),
            [nameof(WeekPage.Lines)] = lines,
            [nameof(WeekPage.IsCut)] = lines.Length == MostCases,
            [nameof(WeekPage.Refused)] = await register.Refused(unit, MostEntries),
            [nameof(WeekPage.Changed)] = await register.Changed(unit, today.Day.AddDays(-Register.Week.Days), MostEntries),
        });
    }

    private static async Task<IResult> Statistics(HttpContext context, ICaseRegister register, RuleShelf shelf, Today today, IGrainFactory grains)
    {
        var rules = await shelf.InUse();
        return await Html.Page<StatisticsPage>(context, new()
        {
            [nameof(StatisticsPage.Say)] = new Words(rules.RuleBook),
            [nameof(StatisticsPage.Counts)] = await register.Count(today.Day, rules.Number),
            [nameof(StatisticsPage.Watch)] = await grains.GetGrain<IWatch>(0).Report(),
        });
    }
}
