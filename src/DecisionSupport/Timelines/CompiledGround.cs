using DecisionSupport.Frames;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel;
using DecisionSupport.Functions;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Timelines;

/// <summary>
/// A ground, ready to run. What it surely covers only grows when more becomes known, and what it may cover only shrinks: days count once everything they
/// read is known, and until then it may cover what <c>atMost</c> allows.
/// </summary>
internal sealed class CompiledGround(GroundRule rule, int number, RecordCondition? when, KnownValue? days, KnownValue? atMost)
{
    private static readonly Period Always = new(long.MinValue, Period.Never);

    public GroundRule Rule { get; } = rule;

    public bool IsOfRecords => Rule.Each is not null;

    public RecordCondition? When { get; } = when;

    public KnownValue? Days { get; } = days;

    public KnownValue? AtMost { get; } = atMost;

    /// <summary>What it is, beside its expressions: its id, and the list that it is tried on.</summary>
    public string Signature => $"{Rule.Id} {Rule.Each}";

    /// <summary>Its expressions, each by its name; none where the rule does not write it.</summary>
    public ImmutableArray<(string Name, FeelNode? Node)> Expressions => [("when", When?.Node), ("days", Days?.Node), ("at most", AtMost?.Node)];

    /// <summary>The facts that its answer rests on.</summary>
    public IEnumerable<int> Facts => Reads.SelectMany(r => r.Facts);

    /// <summary>The fields of the record that its answer rests on.</summary>
    public IEnumerable<int> Fields => (When?.Fields ?? []).Concat(Days?.Fields ?? []);

    public IEnumerable<int> Parameters => Reads.SelectMany(r => r.Parameters);

    private IEnumerable<Dependencies> Reads => new[] { When?.Reads, Days?.Reads, AtMost?.Reads }.OfType<Dependencies>();

    /// <summary>Adds what it covers of one record, or, where it reads facts alone, of the case.</summary>
    /// <param name="frame">The case, with the record's fields.</param>
    /// <param name="record">The record, and its days; null where it reads facts alone.</param>
    /// <param name="own">The days of the record.</param>
    /// <param name="covers">Where to add.</param>
    /// <returns>Whether it may apply to the record at all.</returns>
    public bool AddCovers(FeelFrame frame, FeelContext? record, Period own, List<Cover> covers)
    {
        var applies = When?.In(frame) ?? Truth.True;
        if (applies == Truth.False)
        {
            return false;
        }

        IReadOnlyList<Period> limit = AtMost?.ReadDays(frame) ?? [record is null ? Always : own];
        IReadOnlyList<Period>? covered = Days is not null ? Days.ReadDays(frame) : AtMost is null && record is not null ? [own] : null;
        var isSure = applies == Truth.True && covered is not null;
        foreach (var period in covered is null ? limit : Within(covered, limit))
        {
            covers.Add(new Cover(number, record, period, isSure));
        }

        return true;
    }

    // What was said to be the most is never exceeded, so that what was impossible stays so.
    private static IReadOnlyList<Period> Within(IReadOnlyList<Period> covered, IReadOnlyList<Period> limit) => [.. covered.SelectMany(d => limit.Select(l => new Period(Math.Max(d.From, l.From), Math.Min(d.To, l.To)))).Where(p => !p.IsEmpty)];

    /// <summary>Adds that it may cover any day: the records are not known.</summary>
    public void AddAny(List<Cover> covers) => covers.Add(new Cover(number, null, Always, IsSure: false));

    public TriedRecord Tried(Period record) => new(number, record);
}
