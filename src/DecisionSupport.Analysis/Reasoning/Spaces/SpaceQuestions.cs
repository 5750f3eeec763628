using DecisionSupport.Timelines;
using DecisionSupport.Feel;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Frames;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>The questions that sides ask about cases, each once. Not thread-safe.</summary>
internal sealed class SpaceQuestions
{
    private readonly ImmutableArray<RulesInForce> _sides;
    private readonly Func<Fact, bool> _isFree;
    private readonly List<Question> _all = [];
    private readonly Dictionary<Term, Question> _byTerm = [];

    // Both sides may be one version on two days: then a leaf is the same, and what it asks is not, because a parameter has another value.
    private readonly Dictionary<(Leaf Leaf, int Side), Question> _byLeaf = [];

    public SpaceQuestions(ImmutableArray<RulesInForce> sides, DateOnly asOf, CaseSnapshot? known, Func<Fact, bool> isFree, bool withTold)
    {
        _sides = sides;
        _isFree = isFree;
        for (var side = 0; side < sides.Length; side++)
        {
            Collect(side, FrameOf(sides[side], asOf, known), known is not null, withTold);
        }
    }

    public IReadOnlyList<Question> All => _all;

    public Question Of(Leaf leaf, int side) => _byLeaf[(leaf, side)];

    /// <summary>The fact of a vocabulary that knows it; the last side knows best.</summary>
    public Fact Fact(string id)
    {
        for (var side = _sides.Length - 1; ; side--)
        {
            if (_sides[side].Book.Vocabulary.Find(id) is { } fact)
            {
                return fact;
            }
        }
    }

    private static RuleFrame FrameOf(RulesInForce rules, DateOnly asOf, CaseSnapshot? known)
    {
        var frame = rules.FrameOn(asOf);
        known?.Values.CopyTo(frame.Facts.AsSpan());
        return frame;
    }

    private void Collect(int side, RuleFrame frame, bool isAround, bool withTold)
    {
        var questions = RuleQuestions.Of(_sides[side]);
        foreach (var (leaf, term) in withTold ? questions.Told : questions.Asked)
        {
            if (!_byTerm.TryGetValue(term, out var question) || leaf.Undecided(frame.Parameters).Any())
            {
                // What is not decided is a question of its own each time: each may be decided in its own way.
                _all.Add(_byTerm[term] = question = new Question(term, leaf, frame, _sides[side].Book.Vocabulary, isAround && leaf.Timeline is { } timeline ? FreeOf(timeline, frame, _sides[side].Book.Vocabulary) : FreeOf(term)));
            }

            question.AskedBy(side);
            _byLeaf[(leaf, side)] = question;
        }
    }

    // A timeline that is decided with none of the free facts is decided with any of them; of one that is open only some can matter.
    private ImmutableArray<string> FreeOf(CompiledTimeline timeline, RuleFrame frame, Vocabulary vocabulary)
    {
        FeelValue[] known = [.. frame.Facts];
        foreach (var fact in vocabulary.Facts.Where(_isFree))
        {
            frame.Facts[fact.Slot] = FeelValue.Null;
        }

        ImmutableArray<string> open = [.. timeline.OpenFacts(frame).Order().Select(slot => vocabulary.Facts[slot]).Where(_isFree).Select(f => f.Id)];
        known.CopyTo(frame.Facts.AsSpan());
        return open;
    }

    private ImmutableArray<string> FreeOf(Term term) => term.Facts.All(f => _isFree(Fact(f))) ? term.Facts : [.. term.Facts.Where(f => _isFree(Fact(f)))];
}
