using DecisionSupport.Frames;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel;
using DecisionSupport.Functions;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Timelines;

/// <summary>A timeline, ready to run. Immutable and thread-safe; the frame is the caller's.</summary>
internal sealed class CompiledTimeline(TimelineRule rule, KnownValue from, KnownValue to, ImmutableArray<CompiledGround> grounds, ImmutableArray<RecordList> lists)
{
    private readonly CompiledGround[] _ofTheCase = [.. grounds.Where(g => !g.IsOfRecords)];
    private readonly RecordGrounds[] _ofRecords = [.. lists.Select(list => new RecordGrounds(list, grounds))];

    public TimelineRule Rule { get; } = rule;

    public ImmutableArray<CompiledGround> Grounds { get; } = grounds;

    public KnownValue From { get; } = from;

    public KnownValue To { get; } = to;

    /// <summary>The expressions of the first and the last day.</summary>
    public ImmutableArray<FeelNode> Bounds { get; } = [from.Node, to.Node];

    /// <summary>The lists of records that grounds are tried on.</summary>
    public ImmutableArray<RecordList> Lists { get; } = lists;

    /// <summary>All that the answer may rest on.</summary>
    public Dependencies Reads { get; } = new(
        [.. grounds.SelectMany(g => g.Facts).Concat(from.Reads.Facts).Concat(to.Reads.Facts).Concat(lists.Select(l => l.Slot)).Distinct().Order()],
        [.. grounds.SelectMany(g => g.Parameters).Concat(from.Reads.Parameters).Concat(to.Reads.Parameters).Distinct().Order()]);

    /// <summary>Whether every day is covered.</summary>
    public Truth Whole(FeelFrame frame) => In(frame)?.Whole ?? Truth.Unknown;

    /// <summary>What covers the days; null while the first or the last day is not known.</summary>
    public DayCovers? In(FeelFrame frame) => frame is RuleFrame rules ? rules.Once(this, WorkOut) : WorkOut(frame);

    /// <summary>The days, as numbers, on which what covers the days begins or has ended, and the first; none while the first or the last day is not known.</summary>
    public IEnumerable<long> BoundsOfCovers(FeelFrame frame) => In(frame)?.Bounds ?? [];

    /// <summary>What each ground covers of each record, in words that are the same while only the last day moves.</summary>
    public IEnumerable<((int Ground, object? Record) Of, string Words)> OfRecords(FeelFrame frame) => In(frame)?.OfRecords ?? [];

    /// <summary>Whether a name is one of the timeline's own, such as the last day that is covered.</summary>
    public static bool Tells(string name) => name.StartsWith("timeline.", StringComparison.Ordinal);

    private DayCovers? WorkOut(FeelFrame frame)
    {
        if (From.ReadDay(frame) is not { } first || To.ReadDay(frame) is not { } last)
        {
            return null;
        }

        var days = new DayCovers(first, last, [], []);
        foreach (var ground in _ofTheCase)
        {
            ground.AddCovers(frame, null, default, days.Covers);
        }

        foreach (var tried in _ofRecords)
        {
            Try(tried, frame, days);
        }

        return days;
    }

    /// <summary>The facts that can still tell more about the answer: of the bounds while they are open, else of grounds that may cover an open day.</summary>
    public IEnumerable<int> OpenFacts(FeelFrame frame)
    {
        var slots = In(frame) is not { } days ? Reads.Facts
            : days.Whole == Truth.Unknown ? StretchFinder.Find(days).SelectMany(s => s.Open).Select(c => Grounds[c.Ground]).Distinct().SelectMany(FactsOf)
            : (IEnumerable<int>)[];
        return slots.Distinct().Where(slot => frame.Banks[Banks.Facts][slot].IsNull);
    }

    private IEnumerable<int> FactsOf(CompiledGround ground) =>
        ground.Rule.Each is { } each ? ground.Facts.Concat(Lists.Where(l => l.Fact == each).Select(l => l.Slot)) : ground.Facts;

    private static void Try(RecordGrounds tried, FeelFrame frame, DayCovers days)
    {
        if (frame.Banks[Banks.Facts][tried.List.Slot] is not { IsNull: false } records)
        {
            foreach (var ground in tried.All)
            {
                ground.AddAny(days.Covers);
            }

            return;
        }

        foreach (ref readonly var record in records.AsList().Span)
        {
            if (tried.List.Open(record, frame) is { IsEmpty: false } own)
            {
                Try(tried, record.AsContext(), own, frame, days);
            }
        }
    }

    private static void Try(RecordGrounds tried, FeelContext record, Period own, FeelFrame frame, DayCovers days)
    {
        foreach (var ground in tried.For(frame))
        {
            if (ground.AddCovers(frame, record, own, days.Covers))
            {
                days.Tried.Add(ground.Tried(own));
            }
        }
    }
}
