using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>
/// Cases that can be put to one or two sides on one day: every case there can be, or every case that agrees with a snapshot in all but some facts. What
/// both sides ask in the same way is one question; what they ask differently about one fact is cut along both. Facts on which the sides differ come first
/// in the order of variables. Not thread-safe.
/// </summary>
internal sealed class CaseSpace
{
    private readonly ImmutableArray<RulesInForce> _sides;
    private readonly SpaceQuestions _questions;
    private readonly ImmutableArray<QuestionPair> _pairs;
    private readonly SpaceVariables _variables;
    private readonly PairedAnswers _paired;
    private readonly HashSet<Question> _cut = [];
    private readonly Dictionary<(Question, int), int> _answers = [];
    private readonly CaseSnapshot? _known;
    private readonly bool _mayStayUnknown;
    private IReadOnlyCollection<string> _asked = [];
    private readonly bool _mayHaveNoAnswer;
    private readonly ImpliedFacts _implied;
    private readonly PossiblePart _parts;
    private int? _possible;

    private CaseSpace(ImmutableArray<RulesInForce> sides, DateOnly asOf, CaseSnapshot? known, Func<Fact, bool> isFree, bool mayStayUnknown, bool mayHaveNoAnswer, bool withTold = false, long maxSteps = Diagram.MaxSteps)
    {
        _sides = sides;
        Diagram = new Diagram(maxSteps);
        AsOf = asOf;
        _known = known;
        _mayStayUnknown = mayStayUnknown;
        _mayHaveNoAnswer = mayHaveNoAnswer;
        _implied = new ImpliedFacts(sides, asOf, known, isFree);
        _parts = new PossiblePart(Diagram);
        _variables = new SpaceVariables(Diagram);
        _paired = new PairedAnswers(Diagram, _variables, Answer, mayHaveNoAnswer);
        _questions = new SpaceQuestions(sides, asOf, known, _implied.IsFree, withTold);
        _pairs = QuestionPair.Find(_questions.All);
        AddFacts();
    }

    public DateOnly AsOf { get; }

    /// <summary>The versions of the first side.</summary>
    public ImmutableArray<CompiledVersion> Versions => _sides[0].Versions;

    public Diagram Diagram { get; }

    public IReadOnlyList<SpaceVariable> Variables => _variables.All;

    public IReadOnlyList<Question> Questions => _questions.All;

    /// <summary>How many variables, the first ones, stand for facts on which the sides differ.</summary>
    public int DifferingFacts { get; private set; }

    /// <summary>Every case, unknown facts included.</summary>
    /// <param name="sides">One side, or two to compare.</param>
    /// <param name="asOf">The day the cases are looked at.</param>
    /// <param name="mayHaveNoAnswer">Whether FEEL may have no answer to a question though all its facts are known.</param>
    /// <param name="withTold">Whether what only steps and notices ask is told apart too.</param>
    /// <param name="maxSteps">What questions about the space may take together.</param>
    public static CaseSpace OfAll(ImmutableArray<RulesInForce> sides, DateOnly asOf, bool mayHaveNoAnswer, bool withTold = false, long maxSteps = Diagram.MaxSteps) =>
        new(sides, asOf, null, _ => true, mayStayUnknown: true, mayHaveNoAnswer, withTold, maxSteps);

    /// <summary>Every case that agrees with a snapshot in all but some facts.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="known">The snapshot.</param>
    /// <param name="isFree">Which facts may have any value.</param>
    /// <param name="mayStayUnknown">Whether they may also be unknown.</param>
    public static CaseSpace Around(RulesInForce rules, CaseSnapshot known, Func<Fact, bool> isFree, bool mayStayUnknown) =>
        new([rules], known.AsOf, known, isFree, mayStayUnknown, mayHaveNoAnswer: mayStayUnknown);

    /// <summary>What the rules of a side mean over the space.</summary>
    public RuleMeaning<int> Rules(int side = 0) => DiagramTruths.Of(Diagram, leaf => Node(leaf, side), _sides[side].Versions);

    /// <summary>The truth of a leaf as a function over the space.</summary>
    public int Node(Leaf leaf, int side = 0) => Node(_questions.Of(leaf, side), side);

    /// <summary>The cases that there can be: in the others facts contradict each other, or one is unknown that follows from others.</summary>
    public int Possible => _possible ??= _mayStayUnknown ? _implied.Possible(Diagram, Variables) : Told(_implied.Possible(Diagram, Variables));

    /// <summary>Those of the cases that there can be in which every fact is known that others could say there is nothing to tell of, and do not.</summary>
    public int PossibleAndTold => _mayStayUnknown ? Told(Possible) : Possible;

    /// <summary>A function where a case can be; elsewhere it says nothing of its own.</summary>
    public int Within(int node) => _parts.Of(node, Possible);

    /// <summary>Where a function holds and a case can be.</summary>
    public int Possibly(int node) => Diagram.And(node, Possible);

    /// <summary>The cases in which there is nothing to tell of a fact.</summary>
    public int Moot(string fact) => _implied.Moot(Diagram, Variables, fact);

    /// <summary>The cases in which a fact is not told; all of them where no rule asks for it.</summary>
    public int Untold(string fact) =>
        _variables.Has(fact) && MayStayUnknown(fact) ? Diagram.Map(_variables.Known(fact), t => (int)((Truth)t).Not(), []) : (int)TruthTables.ToTruth(!_variables.Has(fact));

    /// <summary>Whether facts can hold together.</summary>
    public bool CanBe(IReadOnlyDictionary<string, FeelValue> facts) => _implied.CanBe(facts);

    /// <summary>The fact of a vocabulary that knows it; the last side knows best.</summary>
    public Fact Fact(string id) => _questions.Fact(id);

    /// <summary>The bounds that questions set to a number.</summary>
    public IReadOnlySet<decimal> BoundsOf(string fact) =>
        _questions.All.Where(q => _cut.Contains(q) && q.Free[0] == fact).SelectMany(q => CellCutter.NumberBounds(q, fact) ?? []).ToHashSet();

    /// <summary>Whether the answer to a question is told apart for the two sides, so that its variable is not simply its answer.</summary>
    public bool IsPaired(Question question) => _pairs.Any(p => p.First == question || p.Second == question);

    /// <summary>Whether a fact is cut by a question.</summary>
    public bool IsCut(Question question) => _cut.Contains(question);

    /// <summary>What a function says of the snapshot.</summary>
    public int PresentValue(int node)
    {
        while (!Diagram.IsTerminal(node))
        {
            node = Diagram.Cofactor(node, Diagram.VariableOf(node), PresentCell(Diagram.VariableOf(node)));
        }

        return node;
    }

    /// <summary>The cell that the snapshot has a variable in; -1 for the answer to a question that cannot be asked of it.</summary>
    public int PresentCell(int variable) => Variables[variable] switch
    {
        FactVariable fact => fact.CellOf(_known![fact.Fact], SignatureOf(fact.Fact)),
        KnownVariable known => _known![known.Fact].IsNull ? 1 : 0,
        AnswerVariable { Question: var question } when question.IsOfTimeline || question.Facts.All(f => !_known![f].IsNull) =>
            question.Answer() switch { Truth.True => 0, Truth.False => 1, _ => 2 },
        _ => -1,
    };

    private void AddFacts()
    {
        var order = _questions.All.SelectMany(q => q.Free).Distinct().ToList();
        _asked = order;
        foreach (var fact in order.Where(IsReadDifferently))
        {
            AddFact(fact);
        }

        DifferingFacts = Variables.Count;
        foreach (var fact in order)
        {
            AddFact(fact);
        }
    }

    private bool IsReadDifferently(string fact) => _sides.Length > 1
        && (_pairs.Any(p => p.Fact == fact) || _questions.All.Any(q => (q.IsAskedOnlyBy(0) || q.IsAskedOnlyBy(1)) && q.Facts is [var only] && only == fact));

    private void AddFact(string fact)
    {
        if (_variables.Has(fact))
        {
            return;
        }

        ImmutableArray<Question> alone = [.. _questions.All.Where(q => q.Free is [var only] && only == fact && !q.IsOpenForGood)];
        ImmutableArray<QuestionPair> pairs = [.. _pairs.Where(p => p.Fact == fact)];
        var cut = CutOf(fact, alone, pairs);
        _cut.UnionWith(alone.Where(q => cut.By.Contains(q.Term)));
        if (cut.Cells is { } cells)
        {
            cells = WithPresent(fact, cells);
            cells = MayStayUnknown(fact) ? cells.Add(Cell.Unknown) : cells;
            _variables.AddFact(fact, new FactVariable(fact, cells), cells.Length);
        }
        else if (MayStayUnknown(fact))
        {
            _variables.AddFact(fact, new KnownVariable(fact), 2);
        }
    }

    private bool MayStayUnknown(string fact) => _mayStayUnknown || _implied.MayBeMoot(fact, _asked);

    // Where all is told that there is to tell, only that is unknown of which there is nothing.
    private int Told(int possible) => _variables.Facts.Where(f => _implied.MayBeMoot(f, _asked)).Select(f => Diagram.Or(_variables.Known(f), Moot(f))).Aggregate(possible, Diagram.And);

    private Cut CutOf(string fact, ImmutableArray<Question> questions, ImmutableArray<QuestionPair> pairs)
    {
        var byExamples = _known is not null;
        return _sides.Length == 1 && questions.All(q => q.IsOfOneFact) ? RuleQuestions.Of(_sides[0]).Cuts.Of(AsOf, fact, byExamples, Make) : Make();

        Cut Make() => new CellCutter(fact, Fact(fact).Type, AsOf, byExamples, _implied.About(fact)).Cut(questions, pairs);
    }

    // A value that is no usual one, such as a day too long ago, may be answered as none other is.
    private ImmutableArray<Cell> WithPresent(string fact, ImmutableArray<Cell> cells)
    {
        if (_known is null || _known[fact] is not { IsNull: false } present)
        {
            return cells;
        }

        var answers = SignatureOf(fact).At(present);
        return cells.Any(c => c.Answers == answers) ? cells : cells.Add(new Cell([Stretch.Of(present)], answers, present));
    }

    /// <summary>What the questions that a fact is cut by answer to it.</summary>
    public Signature SignatureOf(string fact) => new(fact, [.. _questions.All.Where(q => q.Free is [var only] && only == fact && _cut.Contains(q))], [], _implied.About(fact));

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
        if (question.IsOpenForGood)
        {
            return (int)Truth.Unknown;
        }

        if (question.Free.IsEmpty)
        {
            // Whoever asks what is still possible in a case takes any answer for possible where a value of law is not decided, and none too: it may stay undecided.
            return _known is not null && question.Undecided.Any() ? Answer(question, _mayHaveNoAnswer) : (int)question.Answer();
        }

        if (_cut.Contains(question))
        {
            var fact = question.Free[0];
            return _variables.ByCell(fact, c => c.IsUnknown ? Truth.Unknown : question.At(fact, c.Any));
        }

        var pair = _pairs.FirstOrDefault(p => p.First == question || p.Second == question);
        var answer = pair is null ? Answer(question, _mayHaveNoAnswer) : _paired.Of(pair, side);
        if (question.IsOfTimeline)
        {
            return answer;
        }

        var known = question.Free.Where(MayStayUnknown).Select(_variables.Known).Aggregate((int)Truth.True, (a, b) => Diagram.And(a, b));
        return Diagram.Select(known, (int)Truth.True, answer, (int)Truth.Unknown);
    }

    private int Answer(Question question, bool mayHaveNone)
    {
        mayHaveNone |= question.IsOfTimeline || (_known is not null && question.Undecided.Any());
        var key = (question, mayHaveNone ? -3 : -2);
        if (!_answers.TryGetValue(key, out var node))
        {
            ReadOnlySpan<int> truths = [(int)Truth.True, (int)Truth.False, (int)Truth.Unknown];
            var count = mayHaveNone ? 3 : 2;
            _answers[key] = node = Diagram.Make(_variables.Add(new AnswerVariable(question), count), truths[..count]);
        }

        return node;
    }
}
