using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Authoring.BorderCases;

/// <summary>A version with those that it reads, on one day: which comparisons decide, and what they say. Not thread-safe.</summary>
internal sealed class RuleView
{
    private readonly RuleBook _ruleBook;
    private readonly RuleFrame _frame;

    public RuleView(RuleBook ruleBook, string ruleSet, DateOnly day)
    {
        _ruleBook = ruleBook;
        RuleSet = ruleSet;
        Day = day;
        Versions = [.. ruleBook.Plans.For(ruleBook.Compiled.Selection([ruleSet]), day).Versions];
        Leaves = [.. Versions.SelectMany(FormulaLeaves.Of).Where(l => !l.Facts.IsEmpty).Distinct()];
        Facts = [.. Leaves.SelectMany(l => l.Facts).Distinct().Order().Select(slot => ruleBook.Vocabulary.Facts[slot])];
        _frame = RuleFrame.ForAnalysis(ruleBook.Compiled.RuleSetCount, ruleBook.Compiled.LocalCount);
    }

    public string RuleSet { get; }

    public DateOnly Day { get; }

    /// <summary>Whether the rule set can answer about the day.</summary>
    public bool CanAnswer => !Versions.IsEmpty;

    /// <summary>The versions, the rule set's own last; empty when it cannot answer about the day.</summary>
    public ImmutableArray<CompiledVersion> Versions { get; }

    public ImmutableArray<Leaf> Leaves { get; }

    /// <summary>The facts that decide something.</summary>
    public ImmutableArray<Fact> Facts { get; }

    public RuleBook RuleBook => _ruleBook;

    /// <summary>The rules as analysis knows them, where they can answer.</summary>
    public RulesInForce Rules => RulesInForce.Find(_ruleBook, RuleSet, Day)!;

    public Decision Ask(CaseSnapshot snapshot) => _ruleBook.Evaluate(snapshot, RuleSet);

    /// <summary>What some leaves say of facts, a letter for each.</summary>
    public string Signature(FeelValue[] facts, IReadOnlyList<Leaf> leaves)
    {
        _frame.Use(facts, [], _ruleBook.Compiled.Parameters.On(Day), Day);
        return string.Create(leaves.Count, (leaves, _frame), static (text, state) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = state.leaves[i].Ask(state._frame) switch { Truth.True => 't', Truth.False => 'f', _ => '?' };
            }
        });
    }
}
