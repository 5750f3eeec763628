using DecisionSupport.Feel;
using DecisionSupport.Frames;

namespace DecisionSupport.Explanation;

/// <summary>Evaluates what is asked once the outcome is there: conditions of steps and notices, values in texts. Dispose at once.</summary>
internal readonly struct AfterOutcome : IDisposable
{
    private readonly Recommendation _recommendation;
    private readonly RuleFrame _frame;

    private AfterOutcome(Recommendation recommendation, RuleFrame frame)
    {
        _recommendation = recommendation;
        _frame = frame;
    }

    public static AfterOutcome Of(Recommendation recommendation)
    {
        var frame = FrameOf(recommendation.Decision);
        frame.Begin(recommendation.Compiled.DefinitionCount);
        return new AfterOutcome(recommendation, frame);
    }

    /// <summary>A frame with the case and with what came out of every rule set that was evaluated. To be given back.</summary>
    public static RuleFrame FrameOf(Decision decision)
    {
        var compiled = decision.RuleBook.Compiled;
        var frame = RuleFrame.Rent(compiled.RuleSetCount, compiled.LocalCount);
        frame.Use(decision.Snapshot.Values, decision.Snapshot.Truths, compiled.Parameters.On(decision.Snapshot.AsOf), decision.Snapshot.AsOf);
        foreach (var other in decision.Evaluated)
        {
            frame.Statuses[other.Compiled.RuleSetIndex] = other.Statuses;
            frame.Outcomes[other.Compiled.RuleSetIndex] = other.Compiled.OutcomeNumber(other.Outcome);
        }

        return frame;
    }

    public bool IsShown(Test condition) => condition(_frame) == Truth.True;

    public bool Fails(Test condition) => condition(_frame) == Truth.False;

    /// <summary>The value of a name in a text, with its type where it is a fact.</summary>
    public (FeelValue Value, FactType? Type) ValueOf(string name) => _recommendation.Compiled.Names.Read(name, _frame);

    /// <summary>Whether a name in a text has no value because one of law is not decided for the day.</summary>
    public bool IsUndecided(string name) => _recommendation.Compiled.Names.IsUndecided(name, _frame);

    /// <summary>What conditions read; not to be kept.</summary>
    public RuleFrame Frame => _frame;

    public void Dispose() => RuleFrame.Return(_frame);
}
