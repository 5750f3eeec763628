using Caseload.Cases;
using Caseload.Rules;

namespace Caseload.Register;

/// <summary>The register and the rule archive in memory, for one silo that forgets all when it ends. Thread-safe.</summary>
internal sealed class MemoryRegister : ICaseRegister, IRuleArchive
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, Row> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Version, byte[] Packed)> _books = new(StringComparer.Ordinal);
    private readonly List<Adoption> _adoptions = [];

    public Task Begin(string key, string unit, DateTimeOffset at) => Do(() =>
    {
        _rows.TryAdd(key, new Row(unit));
        _rows[key].Begun = at;
    });

    public Task Complete(CaseLine line, ImmutableArray<HistoryEntry> entries) => Do(() =>
    {
        var row = _rows.TryGetValue(line.Key, out var known) ? known : _rows[line.Key] = new Row(line.Unit);
        foreach (var entry in entries)
        {
            row.History.TryAdd(entry.Number, entry);
        }

        if (row.Line is null || row.Line.Version <= line.Version)
        {
            (row.Line, row.Unit, row.Begun) = (line, line.Unit, null);
        }
    });

    public Task Abandon(string key) => Do(() =>
    {
        if (_rows.TryGetValue(key, out var row) && row.Line is null)
        {
            _rows.Remove(key);
        }
    });

    public Task<CaseLine?> Find(string key) => Ask(() => _rows.GetValueOrDefault(key)?.Line);

    public Task<ImmutableArray<HistoryEntry>> History(string key) => Ask<ImmutableArray<HistoryEntry>>(() => [.. _rows.TryGetValue(key, out var row) ? row.History.Values.Reverse() : []]);

    public Task<ImmutableArray<string>> Owed(Owing owing, string after, int most) => Ask<ImmutableArray<string>>(() =>
        [.. _rows.Where(r => string.CompareOrdinal(r.Key, after) > 0 && IsOwed(r.Value, owing)).Take(most).Select(r => r.Key)]);

    public Task<ImmutableArray<CaseLine>> Changing(string? unit, DateOnly last, int most) => Ask<ImmutableArray<CaseLine>>(() =>
        [.. Lines(unit).Where(l => l.Next <= last).OrderBy(l => l.Next).ThenBy(l => l.Key, StringComparer.Ordinal).Take(most)]);

    public Task<ImmutableArray<CaseLine>> Refused(string? unit, int most) => Ask<ImmutableArray<CaseLine>>(() => [.. Lines(unit).Where(l => !l.Refused.IsEmpty).Take(most)]);

    public Task<ImmutableArray<ListedEntry>> Changed(string? unit, DateOnly since, int most) => Ask<ImmutableArray<ListedEntry>>(() =>
    [
        .. Entries().Where(e => (unit is null || e.Unit == unit) && e.Entry.IsChange && e.Entry.Cause != Cause.Facts && e.Entry.Day >= since)
            .OrderByDescending(e => e.Entry.Day).ThenBy(e => e.Key, StringComparer.Ordinal).Take(most),
    ]);

    public Task<ImmutableArray<ListedEntry>> TouchedBy(int rules, int most) => Ask<ImmutableArray<ListedEntry>>(() => [.. Touched(rules).OrderBy(e => e.Key, StringComparer.Ordinal).Take(most)]);

    public Task<int> CountTouchedBy(int rules) => Ask(() => Touched(rules).Count());

    public Task<ImmutableArray<string>> Units() => Ask<ImmutableArray<string>>(() => [.. Lines(null).Select(l => l.Unit).Distinct().Order(StringComparer.Ordinal)]);

    public Task<Counts> Count(DateOnly today, int rules) => Ask(() => new Counts(
        Lines(null).GroupBy(l => l.Unit).ToImmutableSortedDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal),
        Lines(null).Count(l => !l.Refused.IsEmpty),
        _rows.Values.Count(r => r.Begun is not null),
        Lines(null).Count(l => l.Rules < rules),
        _rows.Values.Sum(r => r.History.Count),
        [.. Lines(null).SelectMany(l => l.Outcomes).GroupBy(o => o).OrderBy(g => g.Key.Key, StringComparer.Ordinal).ThenByDescending(g => g.Count()).Select(g => new OutcomeCount(g.Key.Key, g.Key.Value, g.Count()))],
        [.. Lines(null).Where(l => l.Next >= today).GroupBy(l => Week.Of(l.Next!.Value)).OrderBy(g => g.Key).Select(g => new WeekCount(g.Key, g.Count()))]));

    public Task Keep(string sha256, string version, byte[] packed) => Do(() => _books.TryAdd(sha256, (version, packed)));

    public Task<byte[]> Read(string sha256) => Ask(() => _books[sha256].Packed);

    public Task<bool> Adopt(string sha256, DateTimeOffset at, bool onlyFirst) => Ask(() =>
    {
        if (_adoptions.Count > 0 && (onlyFirst || _adoptions[0].Sha256 == sha256))
        {
            return false;
        }

        _adoptions.Insert(0, new Adoption(_adoptions.Count + 1, sha256, _books[sha256].Version, _adoptions.Exists(a => a.Sha256 == sha256), at));
        return true;
    });

    public Task<ImmutableArray<Adoption>> Adoptions() => Ask<ImmutableArray<Adoption>>(() => [.. _adoptions]);

    private static bool IsOwed(Row row, Owing owing) => row.Begun is { } begun
        ? begun < owing.BegunBefore
        : row.Line is { } line && (line.Wake <= owing.Today || line.Rules < owing.Rules || line.Day > owing.Today.AddDays(1));

    private IEnumerable<CaseLine> Lines(string? unit) => _rows.Values.Select(r => r.Line).OfType<CaseLine>().Where(l => unit is null || l.Unit == unit);

    private IEnumerable<ListedEntry> Entries() => _rows.SelectMany(r => r.Value.History.Values.Select(e => new ListedEntry(r.Key, r.Value.Unit, e)));

    private IEnumerable<ListedEntry> Touched(int rules) => Entries().Where(e => e.Entry.Cause == Cause.Rules && e.Entry.Rules == rules && e.Entry.IsChange);

    private Task<bool> Do(Action action) => Ask(() =>
    {
        action();
        return true;
    });

    private Task<T> Ask<T>(Func<T> question)
    {
        lock (_lock)
        {
            return Task.FromResult(question());
        }
    }

    private sealed class Row(string unit)
    {
        public string Unit { get; set; } = unit;

        public CaseLine? Line { get; set; }

        public DateTimeOffset? Begun { get; set; }

        public SortedDictionary<int, HistoryEntry> History { get; } = [];
    }
}
