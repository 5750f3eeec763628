namespace DecisionSupport.Cli.Batches.Answers;

/// <summary>The columns of a table of outcomes: the number, key and day of the case, then for each rule set asked its outcome, its level and the version that answered.</summary>
internal sealed class OutcomeColumns
{
    private readonly string[] _ruleSets;

    public OutcomeColumns(RuleBook ruleBook, string[] asked)
    {
        _ruleSets = [.. ruleBook.RuleSets.Select(r => r.Id).Where(id => asked.Length == 0 || asked.Contains(id))];
        Names = ["line", "reference", "asOf", .. _ruleSets.SelectMany(id => (string[])[$"{id}.outcome", $"{id}.level", $"{id}.version"])];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The cells of a case, in the order of the columns; null where there is nothing to say.</summary>
    public string?[] CellsOf(int number, Decision decision)
    {
        var cells = new string?[Names.Count];
        cells[0] = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        cells[1] = decision.Snapshot.Reference;
        cells[2] = Iso(decision.Snapshot.AsOf);
        var next = 3;
        foreach (var id in _ruleSets)
        {
            if (decision.Recommendations.FirstOrDefault(r => r.Version.RuleSet == id) is { } recommendation)
            {
                (cells[next], cells[next + 1], cells[next + 2]) = (recommendation.Outcome.Id, recommendation.Level?.Id, Iso(recommendation.Version.From));
            }

            next += 3;
        }

        return cells;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
