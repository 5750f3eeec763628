namespace DecisionSupport.Analysis;

/// <summary>What the rules say of many cases, counted. No case is kept, and no group under <see cref="SmallestGroup"/> can be told from it. Immutable.</summary>
public sealed class CohortStatistics
{
    internal CohortStatistics(int? cases, ImmutableArray<CohortTable> tables) => (Cases, Tables) = (cases, tables);

    /// <summary>How many cases were counted; null when there are fewer than <see cref="SmallestGroup"/>.</summary>
    public int? Cases { get; }

    /// <summary>The counts.</summary>
    public ImmutableArray<CohortTable> Tables { get; }

    /// <summary>The smallest group that is told: what is smaller is hidden, and so is what it could be reckoned from.</summary>
    public static int SmallestGroup => Cohorts.Suppression.SmallestGroup;

    /// <summary>The table of an id; null when there is none.</summary>
    public CohortTable? Find(string id) => Tables.FirstOrDefault(t => t.Id == id);
}

/// <summary>A table of counts: every case stands once in each row or column of it, or the table says of how many it tells.</summary>
public sealed class CohortTable
{
    internal CohortTable(string id, CohortTableKind kind, LocalizedText title, ImmutableArray<CohortLabel> columns, ImmutableArray<CohortRow> rows) =>
        (Id, Kind, Title, Columns, Rows) = (id, kind, title, columns, rows);

    /// <summary>The id, such as <c>outcome.sgi</c>.</summary>
    public string Id { get; }

    /// <summary>What it counts.</summary>
    public CohortTableKind Kind { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText Title { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<CohortLabel> Columns { get; }

    /// <summary>The rows; only one where nothing is crossed.</summary>
    public ImmutableArray<CohortRow> Rows { get; }
}

/// <summary>What a table counts.</summary>
public enum CohortTableKind
{
    /// <summary>Outcomes of a rule set.</summary>
    Outcomes,

    /// <summary>In how many cases what is unknown could still change the answer of a rule set.</summary>
    Openness,

    /// <summary>What certificates show, lack and leave unknown, heading by heading.</summary>
    Gaps,

    /// <summary>What stands beside the cases.</summary>
    Background,

    /// <summary>A fact by age.</summary>
    ByAge,

    /// <summary>A fact by quarter.</summary>
    ByQuarter,

    /// <summary>In how many cases the answer of a rule set changes by itself within 90 days of the day of the case.</summary>
    Coming,

    /// <summary>Outcomes of a rule set by what kind of answer they are: yes, no, not yet known.</summary>
    OutcomeKinds,
}

/// <summary>What a row or a column is called.</summary>
public sealed record CohortLabel(string Id, LocalizedText Text);

/// <summary>A row of counts.</summary>
public sealed class CohortRow
{
    internal CohortRow(CohortLabel label, ImmutableArray<int?> counts) => (Label, Counts) = (label, counts);

    /// <summary>What it is called.</summary>
    public CohortLabel Label { get; }

    /// <summary>A count for each column; null where it is hidden.</summary>
    public ImmutableArray<int?> Counts { get; }
}
