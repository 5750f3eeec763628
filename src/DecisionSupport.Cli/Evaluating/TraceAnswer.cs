using System.Text;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>The trace that <c>evaluate --trace</c> was asked for.</summary>
internal static class TraceAnswer
{
    /// <summary>The text; null after saying on standard error that there is no such criterion.</summary>
    public static string? Write(Decision decision, string asked, EvaluationRequest request, Shell shell)
    {
        var all = decision.Recommendations.SelectMany(r => r.Version.Criteria, (r, c) => (Recommendation: r, c.Id, Name: $"{r.Version.RuleSet}.{c.Id}")).ToList();
        var meant = all.Where(c => c.Name == asked || c.Id == asked).ToList();
        if (meant is not [var one])
        {
            shell.Messages.Error(meant.Count == 0
                ? $"--trace: no rule set that answers has the criterion '{asked}'. They are {string.Join(", ", all.Select(c => c.Name))}."
                : $"--trace: several rule sets have the criterion '{asked}': {string.Join(", ", meant.Select(c => c.Name))}. Name one.");
            return null;
        }

        var trace = one.Recommendation.Trace(one.Id);
        if (request.Format != "json")
        {
            return TraceText.Write(trace);
        }

        using var buffer = new MemoryStream();
        TraceJson.Write(trace, buffer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
