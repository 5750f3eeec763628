using System.Text.RegularExpressions;
using DecisionSupport.Authoring.Statutes;

namespace DecisionSupport.Authoring.LawStatus;

/// <summary>A change of a section.</summary>
/// <param name="Day">The day it holds from; null where the government decides it.</param>
/// <param name="Amendment">The number of the amending act; null where neither text nor register has it.</param>
/// <param name="Kind">What it does.</param>
internal sealed record SectionChange(DateOnly? Day, string? Amendment, TouchKind Kind);

/// <summary>The changes of a section, by the register and by the days that its wordings tell. A day that both tell is one change.</summary>
internal static partial class SectionChanges
{
    public static ImmutableArray<SectionChange> Of(Act act, Provision provision)
    {
        var registered = act.AmendmentsOf(provision).Where(a => a.Amendment.InForce is not null).Select(a => new SectionChange(a.Amendment.InForce, a.Amendment.Number, a.Kind));
        var wordings = act.WordingsOf(provision);
        var told = wordings.Where(w => w.From is not null || w.IsUndecided).Select(w => new SectionChange(w.From, AmendmentOf(w), wordings.Count > 1 ? TouchKind.Changed : TouchKind.New));
        var ended = wordings.Where(w => w.Until is not null && wordings.All(o => o.From != w.Until)).Select(w => new SectionChange(w.Until, null, TouchKind.Repealed));
        return [.. registered.Concat(told).Concat(ended).DistinctBy(c => c.Day).OrderBy(c => c.Day ?? DateOnly.MaxValue)];
    }

    private static string? AmendmentOf(Wording wording) => Amended().Matches(wording.Text).LastOrDefault()?.Groups["number"].Value;

    [GeneratedRegex(@"(?:Lag|Förordning) \((?<number>\d{4}:\d+)\)\.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amended();
}
