using RulesEngine.Models;

namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>The conditions as a workflow of RulesEngine.</summary>
internal sealed class RulesEngineProgram
{
    private const string Workflow = "conditions";

    private readonly RulesEngine.RulesEngine _engine = new(
    [
        new Workflow
        {
            WorkflowName = Workflow,
            Rules = [.. Condition.All.Select(c => new Rule { RuleName = c.Id, Expression = c.Write(f => $"c.{char.ToUpperInvariant(f[0])}{f[1..]}", "==", "&&", "||") })],
        },
    ]);

    public int Answer(ComparedCase c)
    {
        // Without anything to wait for it is done when it comes back.
        var results = _engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("c", c)).AsTask().GetAwaiter().GetResult();
        var bits = 0;
        for (var i = 0; i < results.Count; i++)
        {
            bits |= results[i].IsSuccess ? 1 << i : 0;
        }

        return bits;
    }
}
