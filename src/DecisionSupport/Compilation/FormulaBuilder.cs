using DecisionSupport.Compilation.Expressions;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Leaves;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel.Emission;
using DecisionSupport.Frames;

using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Nodes;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Types;
using DecisionSupport.RuleSets;
using DecisionSupport.Timelines;

namespace DecisionSupport.Compilation;

/// <summary>Takes a bound condition apart into a formula: connectives, references and leaves.</summary>
internal sealed class FormulaBuilder(RuleScope scope, Expression expression, bool mayAskStatus, DiagnosticBag diagnostics)
{
    public Formula Build(FeelNode node) => node switch
    {
        AndNode all => new Conjunction(ImmutableArray.CreateRange(all.Operands, Build)),
        OrNode any => new Disjunction(ImmutableArray.CreateRange(any.Operands, Build)),
        NotNode not => new Negation(Build(not.Operand)),
        IfNode choice => new Choice(Build(choice.Condition), Build(choice.Then), Build(choice.Else)),
        LiteralNode { Value.Kind: FeelKind.Boolean } literal => new Constant(TruthTables.ToTruth(literal.Value.IsTrue)),
        BuiltInCallNode { Function.Name: StatusFunctions.Shown } call => new StatusQuestion(Build(call.Arguments[0]), Truth.True),
        BuiltInCallNode { Function.Name: StatusFunctions.Fails } call => new StatusQuestion(Build(call.Arguments[0]), Truth.False),
        BuiltInCallNode { Function.Name: StatusFunctions.Open } call => new StatusQuestion(BuildKnown(call.Arguments[0]), Truth.Unknown),
        VariableNode variable when scope.MeaningOf(variable.Path) is CriterionName name => new CriterionReference(name.RuleSet, name.Slot, name.Id),
        VariableNode variable when scope.MeaningOf(variable.Path) is TimelineName name => BuildTimeline(variable, name.Timeline),
        VariableNode variable when scope.MeaningOf(variable.Path) is DefinitionName { Definition: { Formula: { } condition, Name: var name } } => condition.ReadAt(expression.At(node.Position.Line, node.Position.Column), name),
        ComparisonNode or InNode when AsOutcomeQuestion(node) is { } question => question,
        _ => BuildLeaf(node),
    };

    private Formula? AsOutcomeQuestion(FeelNode node)
    {
        var (asked, words, negated) = node switch
        {
            ComparisonNode { Operator: ComparisonOperator.Equal } equal => (equal.Left, [equal.Right], false),
            ComparisonNode { Operator: ComparisonOperator.NotEqual } unequal => (unequal.Left, [unequal.Right], true),
            InNode among => (among.Value, among.Tests, false),
            _ => (node, (ImmutableArray<FeelNode>)[], false),
        };
        if (asked is not VariableNode variable || scope.MeaningOf(variable.Path) is not OutcomeName name || !words.All(w => w is LiteralNode { Value.Kind: FeelKind.String }))
        {
            return null;
        }

        if (!mayAskStatus)
        {
            diagnostics.Add(SharedKinds.NotAllowedInRules, expression.At(node.Position.Line, node.Position.Column), $"'{variable.Path}' asks about an outcome, which only outcomes, steps and notices may: an outcome can change when more becomes known, and the test would change its mind. Ask about criteria.");
        }

        var question = new OutcomeQuestion(name.RuleSet, [.. words.Select(w => name.Ids.IndexOf(((LiteralNode)w).Value.AsString()))]);
        return negated ? new Negation(question) : question;
    }

    // Of a value that is no condition only one thing can be asked: whether it is known.
    private Formula BuildKnown(FeelNode node)
    {
        if (node.Type.Kind == FeelTypeKind.Boolean)
        {
            return Build(node);
        }

        var reads = DependencyReader.Of(node, scope);
        var evaluate = OnceDecided(IsKnown, reads);
        return new Leaf(node, evaluate, LeafCompiler.General(evaluate, [.. reads.Facts]), reads) { Source = expression };
    }

    // Known facts are not asked for here: the timeline itself says what is open.
    private Leaf BuildTimeline(VariableNode node, CompiledTimeline timeline) =>
        new(node, FeelCompiler.Compile(node), frame => timeline.Whole(frame), timeline.Reads) { Source = expression, Timeline = timeline };

    private Leaf BuildLeaf(FeelNode node)
    {
        foreach (var variable in VariableNode.In(node))
        {
            if (scope.MeaningOf(variable.Path) is CriterionName or OutcomeName)
            {
                diagnostics.Add(SharedKinds.NotAllowedInRules, expression.At(node.Position.Line, node.Position.Column), $"'{variable.Path}' can only be joined by and, or, not, if, shown, fails and open, or, for an outcome, compared with outcome ids in quotes.");
            }
        }

        var reads = DependencyReader.Of(node, scope);
        var evaluate = OnceDecided(FeelCompiler.Compile(node), reads);
        return new Leaf(node, evaluate, LeafCompiler.Compile(node, evaluate, reads), reads) { Source = expression };
    }

    // FEEL has answers about null, such as that it is not five; a value that nobody has decided has none.
    private static FeelEvaluator OnceDecided(FeelEvaluator evaluate, Dependencies reads) => reads.Parameters is [] ? evaluate : frame =>
    {
        foreach (var slot in reads.Parameters)
        {
            if (frame.Banks[Banks.Parameters][slot].IsNull)
            {
                return FeelValue.Null;
            }
        }

        return evaluate(frame);
    };

    private static FeelValue IsKnown(FeelFrame frame) => FeelValue.True;
}
