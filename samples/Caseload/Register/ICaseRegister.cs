using Caseload.Cases;

namespace Caseload.Register;

/// <summary>
/// All cases in one list that can be asked: the work lists, and the rope by which nobody is lost. A case gets its line before it gets its state, and the line
/// says so until both agree.
/// </summary>
internal interface ICaseRegister
{
    /// <summary>Notes that a case is about to be written.</summary>
    Task Begin(string key, string unit, DateTimeOffset at);

    /// <summary>Takes what was written: the line, unless a newer one is there, and the decisions, each once. All of it or nothing.</summary>
    Task Complete(CaseLine line, ImmutableArray<HistoryEntry> entries);

    /// <summary>Takes away a line that was begun and never got a case.</summary>
    Task Abandon(string key);

    Task<CaseLine?> Find(string key);

    /// <summary>The decisions on a case, the last first.</summary>
    Task<ImmutableArray<HistoryEntry>> History(string key);

    /// <summary>Keys of cases that are owed a look, in their order, after a key.</summary>
    Task<ImmutableArray<string>> Owed(Owing owing, string after, int most);

    /// <summary>Cases that change on a day up to and including <paramref name="last"/>, the nearest first.</summary>
    /// <param name="unit">One unit; null for all.</param>
    Task<ImmutableArray<CaseLine>> Changing(string? unit, DateOnly last, int most);

    /// <summary>Cases that the rules in use cannot read.</summary>
    Task<ImmutableArray<CaseLine>> Refused(string? unit, int most);

    /// <summary>Decisions since a day that changed an answer, other than by new facts, the last first.</summary>
    Task<ImmutableArray<ListedEntry>> Changed(string? unit, DateOnly since, int most);

    /// <summary>Decisions by which an adoption of rules touched a case.</summary>
    Task<ImmutableArray<ListedEntry>> TouchedBy(int rules, int most);

    Task<int> CountTouchedBy(int rules);

    /// <summary>The units that have cases, in their order.</summary>
    Task<ImmutableArray<string>> Units();

    /// <summary>Counts all; it reads every line, so lists do without it.</summary>
    Task<Counts> Count(DateOnly today, int rules);
}
