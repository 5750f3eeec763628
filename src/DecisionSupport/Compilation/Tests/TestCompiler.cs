using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation.Tests;

/// <summary>Formulas → composed delegates.</summary>
internal static class TestCompiler
{
    public static Test Compile(Formula formula) => formula switch
    {
        Constant constant => _ => constant.Value,
        Leaf leaf => leaf.Test,
        NamedCondition named => Remember(Compile(named.Formula), named.Slot),
        Negation { Part: Leaf { PlainFact: >= 0 and var slot } } => frame => ((Truth)frame.Truths[slot]).Not(),
        Negation negation => Not(Compile(negation.Part)),
        Conjunction or StatusQuestion when CriterionTests.Compile(formula) is { } direct => direct,
        Conjunction all => And([.. all.Parts.Select(Compile)]),
        Disjunction any => Or([.. CriterionTests.AnyOf(any.Parts)]),
        Choice choice => Choose(Compile(choice.Condition), Compile(choice.Then), Compile(choice.Otherwise)),
        StatusQuestion question => Ask(Compile(question.Part), question.Asked),
        CriterionReference reference => Read(reference.RuleSet, reference.Slot),
        OutcomeQuestion question => IsOneOf(question.RuleSet, question.Outcomes),
        _ => throw new InvalidOperationException($"No compilation for {formula.GetType().Name}."),
    };

    // A definition is worked out once in an evaluation, however many criteria read it.
    private static Test Remember(Test test, int slot) => frame =>
    {
        ref var kept = ref frame.Conditions[slot];
        return kept != RuleFrame.NotYetAsked ? (Truth)kept : (Truth)(kept = (byte)test(frame));
    };

    private static Test Not(Test part) => frame => part(frame).Not();

    private static Test And(Test[] parts) => frame =>
    {
        var result = Truth.True;
        foreach (var part in parts)
        {
            var truth = part(frame);
            if (truth == Truth.False)
            {
                return Truth.False;
            }

            result = truth == Truth.Unknown ? Truth.Unknown : result;
        }

        return result;
    };

    private static Test Or(Test[] parts) => parts is [var only] ? only : frame =>
    {
        var result = Truth.False;
        foreach (var part in parts)
        {
            var truth = part(frame);
            if (truth == Truth.True)
            {
                return Truth.True;
            }

            result = truth == Truth.Unknown ? Truth.Unknown : result;
        }

        return result;
    };

    private static Test Choose(Test condition, Test then, Test otherwise) => frame =>
    {
        switch (condition(frame))
        {
            case Truth.True:
                return then(frame);
            case Truth.False:
                return otherwise(frame);
            default:
                var first = then(frame);
                return first == otherwise(frame) ? first : Truth.Unknown;
        }
    };

    private static Test Ask(Test part, Truth asked) => frame => part(frame) == asked ? Truth.True : Truth.False;

    // Outcomes are told by number, the same in all versions of a rule set.
    private static Test IsOneOf(int ruleSet, ImmutableArray<int> outcomes) => outcomes is [var only]
        ? frame => frame.Outcomes[ruleSet] == only ? Truth.True : Truth.False
        : frame => outcomes.Contains(frame.Outcomes[ruleSet]) ? Truth.True : Truth.False;

    private static Test Read(int ruleSet, int slot) => frame => CriterionStatus.ToTruth(frame.Statuses[ruleSet]![slot]);
}
