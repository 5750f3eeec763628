namespace DecisionSupport.Workshop.Stories;

/// <summary>Tells whether rules that changed between two steps are why an answer did: other rules are often in force without mattering.</summary>
/// <param name="ruleBook">The rules.</param>
/// <param name="before">The facts of the earlier step.</param>
/// <param name="until">The day of the later step.</param>
internal sealed class CausesOfChange(RuleBook ruleBook, CaseSnapshot before, DateOnly until)
{
    /// <summary>The last version with which the facts of the earlier step got another answer than on the day before; null when no change of rules did that.</summary>
    public RuleSetVersion? VersionOf(string ruleSet) => ruleBook.RuleSets.First(r => r.Id == ruleSet).Versions.Where(v => v.From > before.AsOf && v.From <= until)
        .LastOrDefault(v => AnswerOn(v.From.AddDays(-1), ruleSet) is { } old && AnswerOn(v.From, ruleSet) is { } changed && old != changed);

    private (string Outcome, string? Level)? AnswerOn(DateOnly day, string ruleSet)
    {
        var builder = new CaseSnapshotBuilder(before.Vocabulary, day);
        foreach (var fact in before.ToldFacts.Where(f => f.Type is not DateFactType || before[f.Id].AsDate() <= day))
        {
            builder.Set(fact.Id, before[fact.Id]);
        }

        return ruleBook.Evaluate(builder.Build()).Find(ruleSet) is { } said ? (said.Outcome.Id, said.Level?.Id) : null;
    }
}
