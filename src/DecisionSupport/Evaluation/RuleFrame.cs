using DecisionSupport.Compilation;
using DecisionSupport.Feel.Compilation;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Evaluation;

/// <summary>
/// Where an evaluation keeps what expressions read. One per thread, used again and again; never kept after the evaluation.
/// </summary>
internal sealed class RuleFrame
{
    [ThreadStatic]
    private static RuleFrame? threadFrame;

    private RuleFrame(int ruleSets, int locals)
    {
        Statuses = new byte[ruleSets][];
        Outcomes = new int[ruleSets];
        Feel = new FeelFrame(new FeelValue[Banks.Count][], locals);
    }

    /// <summary>The banks of the expression language.</summary>
    public FeelFrame Feel { get; }

    /// <summary>The statuses of each rule set that has been evaluated, by criterion slot.</summary>
    public byte[]?[] Statuses { get; }

    /// <summary>The index of each rule set's outcome, in the version that was evaluated.</summary>
    public int[] Outcomes { get; }

    /// <summary>The facts of the snapshot.</summary>
    public FeelValue[] Facts { get; private set; } = [];

    public static RuleFrame Rent(CompiledRuleBook rules)
    {
        var frame = threadFrame;
        threadFrame = null;
        return frame is not null && frame.Outcomes.Length == rules.RuleSetCount && frame.Feel.Locals.Length >= rules.LocalCount
            ? frame
            : new RuleFrame(rules.RuleSetCount, rules.LocalCount);
    }

    /// <summary>A frame of its own, for questions that change facts as they go.</summary>
    public static RuleFrame ForAnalysis(CompiledRuleBook rules) => new(rules.RuleSetCount, rules.LocalCount);

    public static void Return(RuleFrame frame)
    {
        Array.Clear(frame.Statuses);
        frame.Feel.Reset();
        frame.Facts = [];
        threadFrame = frame;
    }

    public void Use(FeelValue[] facts, FeelValue[] parameters, DateOnly asOf)
    {
        Facts = facts;
        Feel.Banks[Banks.Facts] = facts;
        Feel.Banks[Banks.Parameters] = parameters;
        (Feel.Banks[Banks.Day] ??= new FeelValue[1])[0] = FeelValue.From(asOf);
    }
}

/// <summary>Which bank holds what.</summary>
internal static class Banks
{
    public const int Facts = 0;
    public const int Parameters = 1;
    public const int Day = 2;
    public const int Count = 3;
}
