using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Tests.Meaning;

/// <summary>
/// What rules say of a snapshot, read off their formulas in the plainest way there is. Written on its own from what the rule language promises, so that it
/// can tell when all the rest is wrong together: it shares the formulas, and what FEEL says of a leaf. Null is unknown.
/// </summary>
internal sealed class NaiveEvaluator
{
    private readonly RuleFrame _frame;
    private readonly Func<int, CompiledVersion> _version;

    public NaiveEvaluator(RuleBook book, CaseSnapshot snapshot)
    {
        _frame = RuleFrame.ForAnalysis(book.Compiled.RuleSetCount, book.Compiled.LocalCount);
        _frame.Use(snapshot.Values, snapshot.Truths, book.Compiled.Parameters.On(snapshot.AsOf), snapshot.AsOf);
        _version = ruleSet => book.Compiled.On(ruleSet, snapshot.AsOf)!;
    }

    public FindingStatus StatusOf(CompiledCriterion criterion) => Of(criterion) switch { true => FindingStatus.Met, false => FindingStatus.NotMet, null => FindingStatus.Unknown };

    public CompiledOutcome OutcomeOf(CompiledVersion version)
    {
        foreach (var outcome in version.Outcomes)
        {
            if (outcome.Formula is null || Of(outcome.Formula) == true)
            {
                return outcome;
            }
        }

        throw new InvalidOperationException("The last outcome has no condition.");
    }

    public Level? LevelOf(CompiledOutcome outcome)
    {
        foreach (var level in outcome.Levels)
        {
            var holds = Of(level.Formula);
            if (holds != false)
            {
                return holds == true ? level.Level : null;
            }
        }

        return null;
    }

    private bool? Of(CompiledCriterion criterion)
    {
        var applies = criterion.AppliesFormula is { } condition ? Of(condition) : true;
        var test = Of(criterion.TestFormula);
        return (applies, test) switch
        {
            (false, _) => true,
            (_, true) => true,
            (true, _) => test,
            _ => null,
        };
    }

    private bool? Of(Formula formula)
    {
        switch (formula)
        {
            case Constant constant:
                return constant.Value == Truth.Unknown ? null : constant.Value == Truth.True;
            case Leaf { Timeline: { } timeline }:
                // What a timeline says of days has tests of its own.
                return timeline.Whole(_frame) switch { Truth.True => true, Truth.False => false, _ => null };
            case Leaf leaf:
                return leaf.Facts.Any(slot => _frame.Facts[slot].IsNull) ? null : BoundedEvaluation.Run(leaf.Evaluate, _frame) is { Kind: FeelKind.Boolean } value ? value.AsBoolean() : null;
            case NamedCondition named:
                return Of(named.Formula);
            case Negation negation:
                return !Of(negation.Part);
            case Conjunction all:
                return all.Parts.Any(p => Of(p) == false) ? false : all.Parts.All(p => Of(p) == true) ? true : null;
            case Disjunction any:
                return any.Parts.Any(p => Of(p) == true) ? true : any.Parts.All(p => Of(p) == false) ? false : null;
            case Choice choice:
                var (then, otherwise) = (Of(choice.Then), Of(choice.Otherwise));
                return Of(choice.Condition) switch { true => then, false => otherwise, null => then == otherwise ? then : null };
            case StatusQuestion question:
                return Of(question.Part) == (question.Asked == Truth.Unknown ? null : question.Asked == Truth.True);
            case CriterionReference reference:
                return Of(_version(reference.RuleSet).Criteria.Single(c => c.Slot == reference.Slot));
            case OutcomeQuestion question:
                return question.Outcomes.Contains(OutcomeOf(_version(question.RuleSet)).Number);
            default:
                throw new NotSupportedException($"Nobody has said what {formula.GetType().Name} means.");
        }
    }
}
