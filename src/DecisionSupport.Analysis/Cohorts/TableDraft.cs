namespace DecisionSupport.Analysis.Cohorts;

/// <summary>A table before small groups are hidden: where its counts stand among all counts, and what of it can be added up.</summary>
internal sealed class TableDraft(string id, CohortTableKind kind, LocalizedText title)
{
    private readonly List<(CohortLabel Label, ImmutableArray<int> Places)> _rows = [];

    public ImmutableArray<CohortLabel> Columns { get; init; } = [];

    public void AddRow(CohortLabel label, ImmutableArray<int> places) => _rows.Add((label, places));

    /// <summary>The table; rows and columns in which nobody is are left out, but for the column of what is unknown.</summary>
    public CohortTable Finish(IReadOnlyList<int> counts, bool[] hidden)
    {
        var rows = _rows.Where(r => r.Places.Any(p => counts[p] > 0)).ToList();
        var kept = Enumerable.Range(0, Columns.Length).Where(c => Columns[c].Id == CohortWords.Unknown || rows.Any(r => counts[r.Places[c]] > 0)).ToList();
        return new CohortTable(
            id, kind, title, [.. kept.Select(c => Columns[c])], [.. rows.Select(r => new CohortRow(r.Label, [.. kept.Select(c => hidden[r.Places[c]] ? (int?)null : counts[r.Places[c]])]))]);
    }
}

/// <summary>All counts of a cohort with what can be added up, put together table by table. Not thread-safe.</summary>
internal sealed class StatisticsDraft
{
    private readonly List<int> _counts = [];
    private readonly List<CountSum> _sums = [];
    private readonly List<TableDraft> _tables = [];

    public StatisticsDraft(int cases) => All = Place(cases);

    /// <summary>Where the number of cases stands.</summary>
    public int All { get; }

    /// <summary>A count that several tables may speak of.</summary>
    public int Place(int count)
    {
        _counts.Add(count);
        return _counts.Count - 1;
    }

    public void Sum(int whole, IEnumerable<int> parts) => _sums.Add(new CountSum(whole, [.. parts]));

    /// <summary>A table of one row, whose counts make up a whole.</summary>
    public ImmutableArray<int> Add(string id, CohortTableKind kind, LocalizedText title, IReadOnlyList<(CohortLabel Label, int Count)> counts, int whole)
    {
        ImmutableArray<int> places = [.. counts.Select(c => Place(c.Count))];
        var table = new TableDraft(id, kind, title) { Columns = [.. counts.Select(c => c.Label)] };
        table.AddRow(new CohortLabel("all", CohortWords.AllCases), places);
        _tables.Add(table);
        Sum(whole, places);
        return places;
    }

    public TableDraft Add(string id, CohortTableKind kind, LocalizedText title, ImmutableArray<CohortLabel> columns)
    {
        var table = new TableDraft(id, kind, title) { Columns = columns };
        _tables.Add(table);
        return table;
    }

    public CohortStatistics Finish()
    {
        var hidden = Suppression.Hide(_counts, _sums);
        return new CohortStatistics(_counts[All] < Suppression.SmallestGroup ? null : _counts[All], [.. _tables.Select(t => t.Finish(_counts, hidden))]);
    }
}
