using DecisionSupport.Analysis.Reasoning;

namespace DecisionSupport.Authoring.Proofs.Claims;

/// <summary>Cuts the calendar into times during which rules stay the same.</summary>
internal static class Times
{
    // What is in force until further notice is looked at for so long.
    private const int YearsAhead = 10;

    public static IEnumerable<(DateOnly From, DateOnly To, RulesInForce Rules)> Of(RuleBook book, IReadOnlyCollection<string> ruleSets, DateOnly? from = null, DateOnly? to = null)
    {
        var starts = DaysOfChange.Of(book).Append(from ?? DateOnly.MinValue).Where(d => d >= (from ?? DateOnly.MinValue) && d <= (to ?? DateOnly.MaxValue)).Distinct().Order().ToList();
        (DateOnly From, RulesInForce Rules)? open = null;
        foreach (var start in starts)
        {
            var rules = start == DateOnly.MinValue ? null : RulesInForce.FindAll(book, ruleSets, start);
            if (open is { } before && rules is not null && before.Rules.IsSameAs(rules))
            {
                continue;
            }

            if (open is { } ended)
            {
                yield return (ended.From, start.AddDays(-1), ended.Rules);
            }

            open = rules is null ? null : (start, rules);
        }

        if (open is { } last)
        {
            yield return (last.From, to ?? last.From.AddYears(YearsAhead), last.Rules);
        }
    }
}
