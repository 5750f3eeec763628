namespace DecisionSupport.Analysis;

/// <summary>What the rules say of many cases, counted. No case is kept, and no group under <see cref="SmallestGroup"/> can be told from it. Immutable.</summary>
/// <param name="Cases">How many cases were counted; null when there are fewer than <see cref="SmallestGroup"/>.</param>
/// <param name="Tables">The counts.</param>
public sealed record CohortStatistics(int? Cases, ImmutableArray<CohortTable> Tables)
{
    /// <summary>The smallest group that is told: what is smaller is hidden, and so is what it could be reckoned from.</summary>
    public static int SmallestGroup => Cohorts.Suppression.SmallestGroup;

    /// <summary>The table of an id; null when there is none.</summary>
    public CohortTable? Find(string id) => Tables.FirstOrDefault(t => t.Id == id);
}

/// <summary>A table of counts: every case stands once in each row or column of it, or the table says of how many it tells.</summary>
/// <param name="Id">The id, such as <c>outcome.sgi</c>.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows; only one where nothing is crossed.</param>
public sealed record CohortTable(string Id, CohortTableKind Kind, LocalizedText Title, ImmutableArray<CohortLabel> Columns, ImmutableArray<CohortRow> Rows);

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
}

/// <summary>What a row or a column is called.</summary>
public sealed record CohortLabel(string Id, LocalizedText Text);

/// <summary>A row of counts.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Counts">A count for each column; null where it is hidden.</param>
public sealed record CohortRow(CohortLabel Label, ImmutableArray<int?> Counts);
