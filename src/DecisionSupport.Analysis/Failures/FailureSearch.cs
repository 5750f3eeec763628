using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Failures;

/// <summary>Tries the parts of a version on likely values. Not thread-safe.</summary>
internal sealed class FailureSearch(RulesInForce rules, DateOnly day)
{
    private const int MaxTries = 400;

    private readonly Vocabulary _vocabulary = rules.Book.Vocabulary;
    private readonly FactCandidates _candidates = new(day, rules.Book.BirthDateFact, CaseSpace.OfAll([rules], day, mayHaveNoAnswer: false).Questions);

    // Each part has its own: what one has taken of the work allowed is not to look like the failure of another.
    private RuleFrame _frame = rules.FrameOn(day);

    /// <summary>The parts that fail, each with a case.</summary>
    /// <param name="isNew">Whether a part has not been tried before.</param>
    public IEnumerable<FailingComputation> Find(Func<string, bool> isNew)
    {
        foreach (var leaf in FormulaLeaves.Of(rules.Version).Where(l => l.PlainFact < 0 && l.Timeline is null && isNew(l.OneLine)))
        {
            var tries = 0;
            _frame = rules.FrameOn(day);
            if (Fails(leaf, 0, ref tries))
            {
                var position = leaf.Node.Position;
                var facts = leaf.Facts.Select(slot => KeyValuePair.Create(_vocabulary.Facts[slot].Id, _frame.Facts[slot]));
                yield return new FailingComputation(rules.Version.Version.RuleSet, rules.Version.Version.From, leaf.OneLine, leaf.Source.At(position.Line, position.Column), new Witness(day, [.. facts]));
            }
        }
    }

    private bool Fails(Leaf leaf, int index, ref int tries)
    {
        if (index == leaf.Facts.Length)
        {
            tries++;
            return leaf.Ask(_frame) == Truth.Unknown && leaf.LacksNothing(_frame, _vocabulary);
        }

        var slot = leaf.Facts[index];
        foreach (var value in _candidates.For(_vocabulary.Facts[slot], _frame, _vocabulary))
        {
            _frame.Facts[slot] = value;
            if (tries < MaxTries && Fails(leaf, index + 1, ref tries))
            {
                return true;
            }
        }

        _frame.Facts[slot] = FeelValue.Null;
        return false;
    }
}
