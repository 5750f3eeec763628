using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Tests;

/// <summary>Formulas → composed delegates, which say what the formulas mean and say it fast.</summary>
internal sealed class TestCompiler : IFormulaVisitor<Test>
{
    private static readonly TestCompiler Instance = new();

    private TestCompiler()
    {
    }

    public static Test Compile(Formula formula) => formula.Accept(Instance);

    public Test Visit(Constant constant)
    {
        var value = constant.Value;
        return _ => value;
    }

    public Test Visit(Leaf leaf) => leaf.Test;

    // A definition is worked out once in an evaluation, however many criteria read it.
    public Test Visit(NamedCondition named)
    {
        var (test, slot) = (Compile(named.Formula), named.Slot);
        return frame =>
        {
            ref var kept = ref frame.Conditions[slot];
            return kept != RuleFrame.NotYetAsked ? (Truth)kept : (Truth)(kept = (byte)test(frame));
        };
    }

    public Test Visit(Negation negation)
    {
        if (negation.Part is Leaf { PlainFact: >= 0 and var slot })
        {
            return frame => ((Truth)frame.Truths[slot]).Not();
        }

        var part = Compile(negation.Part);
        return frame => part(frame).Not();
    }

    public Test Visit(Conjunction all) => CriterionTests.AllOf(all.Parts) ?? And([.. all.Parts.Select(Compile)]);

    public Test Visit(Disjunction any) => Or([.. CriterionTests.AnyOf(any.Parts)]);

    public Test Visit(Choice choice)
    {
        var (condition, then, otherwise) = (Compile(choice.Condition), Compile(choice.Then), Compile(choice.Otherwise));
        return frame => condition(frame) switch
        {
            Truth.True => then(frame),
            Truth.False => otherwise(frame),
            _ => TruthTables.Choose(Truth.Unknown, then(frame), otherwise(frame)),
        };
    }

    public Test Visit(StatusQuestion question)
    {
        var asked = question.Asked;
        if (question.Part is CriterionReference { RuleSet: var ruleSet, Slot: var slot })
        {
            return frame => CriterionStatus.ToTruth(frame.Statuses[ruleSet]![slot]).Is(asked);
        }

        var part = Compile(question.Part);
        return frame => part(frame).Is(asked);
    }

    public Test Visit(CriterionReference reference)
    {
        var (ruleSet, slot) = (reference.RuleSet, reference.Slot);
        return frame => CriterionStatus.ToTruth(frame.Statuses[ruleSet]![slot]);
    }

    // Outcomes are told by number, the same in all versions of a rule set.
    public Test Visit(OutcomeQuestion question)
    {
        var (ruleSet, outcomes) = (question.RuleSet, question.Outcomes);
        return outcomes is [var only]
            ? frame => TruthTables.ToTruth(frame.Outcomes[ruleSet] == only)
            : frame => TruthTables.ToTruth(outcomes.Contains(frame.Outcomes[ruleSet]));
    }

    // What settles it ends it.
    private static Test And(Test[] parts) => frame =>
    {
        var result = Truth.True;
        foreach (var part in parts)
        {
            result = result.And(part(frame));
            if (result == Truth.False)
            {
                break;
            }
        }

        return result;
    };

    private static Test Or(Test[] parts) => parts is [var only] ? only : frame =>
    {
        var result = Truth.False;
        foreach (var part in parts)
        {
            result = result.Or(part(frame));
            if (result == Truth.True)
            {
                break;
            }
        }

        return result;
    };
}
