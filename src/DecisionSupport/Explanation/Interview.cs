namespace DecisionSupport.Explanation;

/// <summary>Chooses what to ask next.</summary>
internal static class Interview
{
    public static Fact? NextQuestion(Decision decision)
    {
        Fact? next = null;
        var most = 0m;
        var questions = decision.Recommendations.SelectMany(r => r.MissingFacts).Where(m => m.Settles > 0).GroupBy(m => m.Fact.Slot);
        foreach (var asked in questions.OrderBy(q => q.Key))
        {
            var settles = asked.Sum(m => m.Settles);
            if (settles > most)
            {
                (next, most) = (asked.First().Fact, settles);
            }
        }

        return next;
    }
}
