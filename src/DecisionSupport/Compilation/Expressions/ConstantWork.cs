using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation.Expressions;

/// <summary>
/// Works out once what no fact can change, all rules of a book with one budget: what takes too long is told here at its place, before anything else works it
/// out again. Not thread-safe.
/// </summary>
internal sealed class ConstantWork
{
    private readonly FeelBudget _budget = new(FeelLimits.Default);
    private bool _isSpent;

    public void Check(FeelNode node, Expression expression, DiagnosticBag diagnostics)
    {
        // One error is enough: whatever comes after it has nothing left to spend.
        if (!_isSpent && FeelCompiler.FoldAll(node, _budget) is { } found)
        {
            _isSpent = true;
            diagnostics.Add(SharedKinds.TooLarge, expression.At(found.Part.Position.Line, found.Part.Position.Column), $"No fact can change this, and it takes too much work: {found.Limit}, together with what stands before it. Write the value, or make it simpler.");
        }
    }
}
