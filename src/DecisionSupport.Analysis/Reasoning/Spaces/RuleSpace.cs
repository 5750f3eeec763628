using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Analysis.Rules;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>
/// Every case that can be put to one or two sides on one day, unknown facts included. What both sides ask in the same way is one question; what they ask
/// differently about one fact is cut along both. Facts on which the sides differ come first in the order of variables. Not thread-safe.
/// </summary>
internal sealed class RuleSpace
{
    private readonly ImmutableArray<RulesInForce> _sides;
    private readonly List<Question> _questions = [];

    // Both sides may be one version on two days: then a leaf is the same, and what it asks is not, because a parameter has another value.
    private readonly Dictionary<(Leaf Leaf, int Side), Question> _byLeaf = [];
    private readonly ImmutableArray<QuestionPair> _pairs;
    private readonly List<SpaceVariable> _variables = [];
    private readonly Dictionary<string, int> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<(Question, int), int> _answers = [];
    private readonly bool _mayHaveNoAnswer;

    /// <param name="sides">One side, or two to compare.</param>
    /// <param name="asOf">The day the cases are looked at.</param>
    /// <param name="mayHaveNoAnswer">Whether FEEL may have no answer to a question though all its facts are known.</param>
    public RuleSpace(ImmutableArray<RulesInForce> sides, DateOnly asOf, bool mayHaveNoAnswer)
    {
        _sides = sides;
        AsOf = asOf;
        _mayHaveNoAnswer = mayHaveNoAnswer;
        for (var side = 0; side < sides.Length; side++)
        {
            CollectQuestions(side);
        }

        _pairs = QuestionPair.Find(_questions);
        AddFacts();
    }

    public DateOnly AsOf { get; }

    public Diagram Diagram { get; } = new();

    public IReadOnlyList<SpaceVariable> Variables => _variables;

    public IReadOnlyList<Question> Questions => _questions;

    /// <summary>How many variables, the first ones, stand for facts on which the sides differ.</summary>
    public int DifferingFacts { get; private set; }

    /// <summary>The rules of a side as functions over the space.</summary>
    public RuleDiagrams Rules(int side) => new(Diagram, leaf => Node(_byLeaf[(leaf, side)], side), _sides[side].Versions);

    /// <summary>The fact of a vocabulary that knows it; the last side knows best.</summary>
    public Fact Fact(string id) => _sides.Reverse().Select(s => s.Book.Vocabulary.Find(id)).OfType<Fact>().First();

    /// <summary>The bounds that questions set to a number.</summary>
    public IReadOnlySet<decimal> BoundsOf(string fact) =>
        _questions.Where(q => q.Facts is [var only] && only == fact).SelectMany(q => NamedNumbers.Of(q.Term) ?? []).ToHashSet();

    /// <summary>Whether the answer to a question is told apart for the two sides, so that its variable is not simply its answer.</summary>
    public bool IsPaired(Question question) => _pairs.Any(p => p.First == question || p.Second == question);

    private void CollectQuestions(int side)
    {
        var terms = new TermBuilder(_sides[side]);
        var frame = _sides[side].FrameOn(AsOf);
        foreach (var version in _sides[side].Versions)
        {
            foreach (var leaf in FormulaLeaves.Of(version))
            {
                var term = terms.Of(leaf, version);
                var question = _questions.Find(q => q.Term.Text == term.Text);
                if (question is null)
                {
                    _questions.Add(question = new Question(term, leaf, frame, _sides[side].Book.Vocabulary));
                }

                question.AskedBy(side);
                _byLeaf[(leaf, side)] = question;
            }
        }
    }

    private void AddFacts()
    {
        var order = _questions.SelectMany(q => q.Facts).Distinct().ToList();
        var differing = order.Where(IsReadDifferently).ToList();
        foreach (var fact in differing)
        {
            AddFact(fact);
        }

        DifferingFacts = _variables.Count;
        foreach (var question in _questions)
        {
            foreach (var fact in question.Facts)
            {
                AddFact(fact);
            }
        }
    }

    private bool IsReadDifferently(string fact) =>
        _sides.Length > 1 && (_pairs.Any(p => p.Fact == fact) || _questions.Any(q => q.Sides.Count == 1 && q.Facts is [var only] && only == fact));

    private void AddFact(string fact)
    {
        if (_facts.ContainsKey(fact))
        {
            return;
        }

        ImmutableArray<Question> alone = [.. _questions.Where(q => q.Facts is [var only] && only == fact)];
        ImmutableArray<QuestionPair> pairs = [.. _pairs.Where(p => p.Fact == fact)];
        var cells = new CellCutter(fact, Fact(fact).Type, alone, pairs, AsOf).Cut();
        _facts[fact] = cells is { } cut ? Add(new FactVariable(fact, cut), cut.Length) : Add(new KnownVariable(fact), 2);
    }

    private int Add(SpaceVariable variable, int cells)
    {
        _variables.Add(variable);
        return Diagram.AddVariable(cells);
    }

    private int Node(Question question, int side)
    {
        if (!_answers.TryGetValue((question, side), out var node))
        {
            _answers[(question, side)] = node = Make(question, side);
        }

        return node;
    }

    private int Make(Question question, int side)
    {
        if (question.Facts.IsEmpty)
        {
            return (int)question.Answer();
        }

        if (question.Facts is [var fact] && _variables[_facts[fact]] is FactVariable { Cells: var cells })
        {
            return Diagram.Make(_facts[fact], [.. cells.Select(c => (int)(c.IsUnknown ? Truth.Unknown : question.At(fact, c.Stretches[0].From)))]);
        }

        if (question.Term.Head == Term.TimelineHead)
        {
            return TimelineAnswer(question, side);
        }

        var pair = _pairs.FirstOrDefault(p => p.First == question || p.Second == question);
        var answer = pair is null ? Answer(question, _mayHaveNoAnswer) : Answer(pair, side);
        var known = question.Facts.Select(Known).Aggregate((int)Truth.True, (a, b) => Diagram.Apply(Operation.And, a, b));
        return Diagram.Select(known, (int)Truth.True, answer, (int)Truth.Unknown);
    }

    // The questions of a pair: the same where they say the same, and where one covers the other, never only the narrower one.
    private int Answer(QuestionPair pair, int side)
    {
        var variable = _facts[pair.Fact];
        var first = Answer(pair.First, _mayHaveNoAnswer);
        var result = first;
        var cells = ((FactVariable)_variables[variable]).Cells;
        for (var cell = 0; cell < cells.Length && side == 1; cell++)
        {
            var relation = cells[cell].IsUnknown ? Relation.Same : pair.At(cells[cell].Stretches[0].From);
            result = Diagram.Select(IsIn(variable, cell), (int)Truth.True, Second(pair, relation, first), result);
        }

        return result;
    }

    // What is cut off at other days has an answer exactly where the other has.
    private int Second(QuestionPair pair, Relation relation, int first) => relation switch
    {
        Relation.Same => first,
        Relation.Below => Diagram.Select(first, (int)Truth.Unknown, first, Diagram.Apply(Operation.Or, first, Answer(pair.Second, mayHaveNone: false))),
        Relation.Above => Diagram.Select(first, (int)Truth.Unknown, first, Diagram.Apply(Operation.And, first, Answer(pair.Second, mayHaveNone: false))),
        _ => Answer(pair.Second, _mayHaveNoAnswer),
    };

    // Decided or open whatever facts are known; where both sides cover the same days, the same.
    private int TimelineAnswer(Question question, int side)
    {
        var own = Answer(question, mayHaveNone: true);
        if (side == 0 || _pairs.FirstOrDefault(p => p.Second == question) is not { } pair || _variables[_facts[pair.Fact]] is not FactVariable { Cells: var cells })
        {
            return own;
        }

        var (variable, first) = (_facts[pair.Fact], Answer(pair.First, mayHaveNone: true));
        return cells.Select((cell, index) => (cell, index)).Where(c => !c.cell.IsUnknown && pair.At(c.cell.Stretches[0].From) == Relation.Same)
            .Aggregate(own, (node, c) => Diagram.Select(IsIn(variable, c.index), (int)Truth.True, first, node));
    }

    private int Answer(Question question, bool mayHaveNone)
    {
        var key = (question, mayHaveNone ? -3 : -2);
        if (!_answers.TryGetValue(key, out var node))
        {
            ReadOnlySpan<int> truths = [(int)Truth.True, (int)Truth.False, (int)Truth.Unknown];
            var count = mayHaveNone ? 3 : 2;
            _answers[key] = node = Diagram.Make(Add(new AnswerVariable(question), count), truths[..count]);
        }

        return node;
    }

    private int Known(string fact)
    {
        var unknown = Diagram.CellCount(_facts[fact]) - 1;
        return Diagram.Make(_facts[fact], [.. Enumerable.Range(0, unknown + 1).Select(c => (int)(c == unknown ? Truth.False : Truth.True))]);
    }

    private int IsIn(int variable, int cell) =>
        Diagram.Make(variable, [.. Enumerable.Range(0, Diagram.CellCount(variable)).Select(c => (int)(c == cell ? Truth.True : Truth.False))]);
}
