using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Feel;
using DecisionSupport.Functions;

namespace DecisionSupport.Timelines;

/// <summary>
/// What expressions and texts may ask of a timeline. Criteria may only ask whether it is covered: what else there is can change when more becomes known,
/// so that it is for steps, notices and texts.
/// </summary>
internal static class TimelineNames
{
    /// <summary>Whether every day is covered.</summary>
    public const string Covered = "timeline.covered";

    /// <summary>The names for steps, notices and texts.</summary>
    public static ImmutableArray<string> Told { get; } = ["timeline.coveredTo", "timeline.firstUncovered", "timeline.firstOpen", "timeline.groundAtEnd"];

    /// <summary>The variables of <see cref="Told"/>, in their order: null in the sense of FEEL where there is no such day or ground.</summary>
    public static IEnumerable<(string Name, FeelVariable Variable)> For(CompiledTimeline timeline) => Told.Zip<string, FeelVariable>(
    [
        Day(timeline, days => days.FirstUnsure() - 1),
        Day(timeline, days => days.FirstUncovered),
        Day(timeline, days => days.FirstUnsure(days.To)),
        new FeelVariable(FeelType.OneOf([.. timeline.Grounds.Select(g => g.Rule.Id)]), frame => timeline.In(frame) is { } days && GroundAtEnd(days) is { } ground ? FeelValue.From(timeline.Grounds[ground].Rule.Id) : FeelValue.Null),
    ]);

    private static FeelVariable Day(CompiledTimeline timeline, Func<DayCovers, long?> day) =>
        new(FeelType.Date, frame => timeline.In(frame) is { } days && day(days) is { } number && number < Period.Never - 1 ? FeelValue.FromDays(number) : FeelValue.Null);

    private static int? GroundAtEnd(DayCovers days) =>
        days.Covers.Where(c => c.IsSure && c.Period.From <= days.To && days.To <= c.Period.To).Select(c => (int?)c.Ground).Min();
}
