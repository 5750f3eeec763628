namespace DecisionSupport.Analysis.Reasoning;

/// <summary>The days on which anything in a rule book changes.</summary>
internal static class DaysOfChange
{
    public static IEnumerable<DateOnly> Of(RuleBook book) =>
        book.Compiled.Parameters.Starts.Where(d => d > DateOnly.MinValue)
            .Concat(book.RuleSets.SelectMany(r => r.Versions).SelectMany(v => v.To is { } to && to < DateOnly.MaxValue ? new[] { v.From, to.AddDays(1) } : [v.From]))
            .Distinct().Order();
}
