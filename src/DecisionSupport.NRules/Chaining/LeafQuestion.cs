using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;
using DecisionSupport.NRules.Propositions;

namespace DecisionSupport.NRules.Chaining;

/// <summary>
/// Asks FEEL what a leaf comes to, given what a rule has matched and nothing else: what a leaf reads without saying so would be missed. Thread-safe.
/// </summary>
internal sealed class LeafQuestion(Leaf leaf, CompiledRuleBook rules, int factCount)
{
    [ThreadStatic]
    private static (CompiledRuleBook? Rules, int Locals, RuleFrame Frame) _thread;

    public Truth Ask(CaseFact[] facts, LawValue[] values, CaseDay day)
    {
        var frame = Frame();
        foreach (var fact in facts)
        {
            frame.Facts[fact.Fact.Slot] = fact is KnownFact known ? known.Value : FeelValue.Null;
        }

        foreach (var value in values)
        {
            frame.Parameters[value.Slot] = value.Value;
        }

        frame.Use(frame.Facts, [], frame.Parameters, day.Day);
        var truth = leaf.Ask(frame);
        Array.Clear(frame.Facts);
        Array.Clear(frame.Parameters);
        return truth;
    }

    private RuleFrame Frame()
    {
        if (!ReferenceEquals(_thread.Rules, rules) || _thread.Locals < rules.LocalCount)
        {
            var frame = RuleFrame.ForAnalysis(rules.RuleSetCount, rules.LocalCount);
            frame.Use(new FeelValue[factCount], [], new FeelValue[rules.Parameters.Parameters.Length], default);
            _thread = (rules, rules.LocalCount, frame);
        }

        return _thread.Frame;
    }
}
