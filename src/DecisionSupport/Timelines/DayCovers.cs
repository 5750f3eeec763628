using System.Globalization;
using DecisionSupport.Functions;

namespace DecisionSupport.Timelines;

/// <summary>What covers, or may cover, the days of a timeline in one case.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Covers">What grounds cover, in the order of records and grounds.</param>
/// <param name="Tried">The records that grounds were tried on.</param>
internal sealed record DayCovers(long From, long To, List<Cover> Covers, List<TriedRecord> Tried)
{
    /// <summary>The first day that is not surely covered, also after the last day; null when they go on without end.</summary>
    public long? FirstUnsure(long to = Period.Never) => PeriodArithmetic.FirstGap(Covers.Where(c => c.IsSure).Select(c => c.Period), From, to);

    /// <summary>The first day that surely is not covered; null when there is none.</summary>
    public long? FirstUncovered => PeriodArithmetic.FirstGap(Covers.Select(c => c.Period), From, To);

    /// <summary>Whether every day is covered: no as soon as one day cannot be, whatever becomes known.</summary>
    public Truth Whole => FirstUncovered is not null ? Truth.False : FirstUnsure(To) is null ? Truth.True : Truth.Unknown;

    /// <summary>The days, as numbers, on which something covers more or less than the day before, and the first day.</summary>
    public IEnumerable<long> Bounds => Covers.SelectMany(c => new[] { c.Period.From, c.Period.DayAfter }).Append(From);

    /// <summary>What each ground covers of each record, in words that are the same on all days while only the last day of the timeline moves.</summary>
    public IEnumerable<((int Ground, object? Record) Of, string Words)> OfRecords => Covers.GroupBy(c => (c.Ground, (object?)c.Record)).Select(g => (g.Key, string.Join(' ', g.Select(WordsOf))));

    private string WordsOf(Cover cover) => string.Create(CultureInfo.InvariantCulture, $"{cover.IsSure} {cover.Period.From} {(cover.Period.To == To ? "last" : cover.Period.To)}");
}
