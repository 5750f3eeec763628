namespace Caseload.Cases;

/// <summary>What a case keeps of itself. The truth about it: the register is written from this.</summary>
[GenerateSerializer]
internal sealed class CaseState
{
    [Id(0)]
    public string Unit { get; set; } = "";

    /// <summary>The facts, as canonical JSON.</summary>
    [Id(1)]
    public string Snapshot { get; set; } = "";

    /// <summary>The hash of the facts, whatever the day: the same facts again are no news.</summary>
    [Id(2)]
    public string FactsSha256 { get; set; } = "";

    /// <summary>The last day that was decided about.</summary>
    [Id(3)]
    public DateOnly Day { get; set; }

    /// <summary>The rules that the case has been looked at by, those that refuse it included.</summary>
    [Id(4)]
    public int Rules { get; set; }

    /// <summary>The rules that the answer is by.</summary>
    [Id(5)]
    public string RuleBookSha256 { get; set; } = "";

    [Id(6)]
    public int LastEntry { get; set; }

    [Id(7)]
    public ImmutableArray<Answer> Answers { get; set; } = [];

    /// <summary>The days until <see cref="Outlook.Ahead"/> on which the answer changes.</summary>
    [Id(8)]
    public ImmutableArray<ComingDay> Coming { get; set; } = [];

    /// <summary>The day on which it must be looked at again, whatever happens.</summary>
    [Id(9)]
    public DateOnly Wake { get; set; }

    /// <summary>Why the rules in use cannot read the facts; empty when they can.</summary>
    [Id(10)]
    public ImmutableArray<string> Refused { get; set; } = [];

    /// <summary>The decisions of the last write, until the register has them.</summary>
    [Id(11)]
    public ImmutableArray<HistoryEntry> Recent { get; set; } = [];

    /// <summary>Counts the writes, so that what is older never takes the place of what is newer.</summary>
    [Id(12)]
    public int Version { get; set; }
}
