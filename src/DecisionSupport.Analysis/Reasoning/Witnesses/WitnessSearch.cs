using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Witnesses;

/// <summary>
/// Finds a concrete case for a way through a diagram. Cells give values at once; for questions over several facts likely values are tried, and what is
/// found is accepted only when the rules themselves say what was looked for. Not thread-safe.
/// </summary>
internal sealed class WitnessSearch
{
    private const int MaxWays = 3000;
    private const int MaxTries = 6000;
    private const int MaxTriesOfWay = 500;

    // The days of a timeline, the periods and an age have to fit together.
    private const int MaxTriesOfTimeline = 2000;

    private readonly CaseSpace _space;
    private readonly RulesInForce _rules;
    private readonly Func<IReadOnlyDictionary<string, FeelValue>, bool> _isIt;
    private readonly FactCandidates _candidates;
    private readonly RuleFrame _frame;
    private readonly Dictionary<string, FeelValue> _facts = new(StringComparer.Ordinal);
    private readonly List<(Question Question, Truth Answer)> _demands = [];
    private readonly bool _isShort;
    private int _tries;
    private int _triesOfWay;
    private int _maxTriesOfWay;

    /// <param name="space">The space.</param>
    /// <param name="rules">The side whose vocabulary names the facts.</param>
    /// <param name="isIt">Whether the rules say of the facts what is looked for.</param>
    /// <param name="isShort">Whether what need not be known is left out.</param>
    public WitnessSearch(CaseSpace space, RulesInForce rules, Func<IReadOnlyDictionary<string, FeelValue>, bool> isIt, bool isShort = true)
    {
        _isShort = isShort;
        _space = space;
        _rules = rules;
        _isIt = isIt;
        _candidates = new FactCandidates(space.AsOf, rules.Book.BirthDateFact, space.Questions);
        _frame = rules.FrameOn(space.AsOf);
    }

    /// <summary>Tries the ways with the fewest known facts first.</summary>
    public Witness? Find(IEnumerable<ImmutableArray<(int Variable, int Cell)>> ways) =>
        ways.Take(MaxWays).OrderBy(way => way.Count(IsKnown)).TakeWhile(_ => _tries < MaxTries).Select(Find).FirstOrDefault(w => w is not null);

    private Witness? Find(ImmutableArray<(int Variable, int Cell)> way)
    {
        _facts.Clear();
        _demands.Clear();
        _triesOfWay = 0;
        var isOfTimeline = way.Any(step => _space.Variables[step.Variable] is AnswerVariable { Question.IsOfTimeline: true });
        _maxTriesOfWay = isOfTimeline ? MaxTriesOfTimeline : MaxTriesOfWay;
        var choices = new List<(string Fact, IReadOnlyList<FeelValue>? Values)>();
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var (variable, cell) in way)
        {
            switch (_space.Variables[variable])
            {
                case FactVariable fact when fact.Cells[cell].IsUnknown:
                    unknown.Add(fact.Fact);
                    break;
                case FactVariable fact:
                    // The ends of a stretch come first for a timeline: there its days meet the limits that made the stretch.
                    cells[fact.Fact] = fact.Cells[cell];
                    choices.Add((fact.Fact, isOfTimeline ? [.. fact.Cells[cell].Samples().Reverse()] : [.. fact.Cells[cell].Samples()]));
                    break;
                case KnownVariable known when cell == 1:
                    unknown.Add(known.Fact);
                    break;
                case KnownVariable known:
                    choices.Add((known.Fact, null));
                    break;
                case AnswerVariable answer:
                    Demand(answer.Question, cell);
                    needed.UnionWith(answer.Question.IsOfTimeline ? answer.Question.FactsToTry : []);
                    choices.AddRange(answer.Question.FactsToTry.Select(f => (f, (IReadOnlyList<FeelValue>?)null)));
                    break;
            }
        }

        // The space lets a timeline have any answer while its days are unknown; a case has to tell them.
        unknown.ExceptWith(needed);

        // What a cell settles comes first: then fewer likely values are left to try. The days of a timeline vary the most, so that they come last.
        choices = [.. choices.Where(c => !unknown.Contains(c.Fact)).OrderBy(c => needed.Contains(c.Fact)).ThenBy(c => c.Values is null).DistinctBy(c => c.Fact)
            .Select(c => c.Values is { } own && needed.Contains(c.Fact) ? (c.Fact, [.. LikelyIn(cells[c.Fact], c.Fact), .. own]) : c)];
        return Choose(choices, 0) ? ToWitness() : null;
    }

    // A cell tells apart what is asked of the day alone; to a timeline its days are not the same.
    private IEnumerable<FeelValue> LikelyIn(Cell cell, string fact) =>
        _candidates.For(_space.Fact(fact), _frame, _rules.Book.Vocabulary).Where(v => v.TryAsDate(out var day)
            && cell.Stretches.Any(s => s.From.TryAsDate(out var first) && s.To.TryAsDate(out var last) && first <= day && day <= last));

    private bool IsKnown((int Variable, int Cell) step) => _space.Variables[step.Variable] switch
    {
        FactVariable fact => !fact.Cells[step.Cell].IsUnknown,
        KnownVariable => step.Cell == 0,
        _ => false,
    };

    private bool Choose(List<(string Fact, IReadOnlyList<FeelValue>? Values)> choices, int index)
    {
        if (index == choices.Count)
        {
            // A timeline can be decided while facts that it reads are left out, so that it is asked when all are chosen.
            if (!_demands.TrueForAll(d => !d.Question.IsOfTimeline || d.Question.WithOnly(_facts) == d.Answer))
            {
                return false;
            }

            _tries++;
            _triesOfWay++;
            return _space.CanBe(_facts) && _isIt(_facts);
        }

        var fact = _rules.Book.Vocabulary.Find(choices[index].Fact) ?? _space.Fact(choices[index].Fact);
        foreach (var value in choices[index].Values ?? _candidates.For(fact, _frame, _rules.Book.Vocabulary))
        {
            _facts[fact.Id] = value;
            if (_rules.Book.Vocabulary.Find(fact.Id) is { Slot: var slot })
            {
                _frame.Facts[slot] = value;
            }

            if (_demands.TrueForAll(d => d.Question.IsOfTimeline || d.Question.With(_facts) is not { } answer || answer == d.Answer) && Choose(choices, index + 1))
            {
                return true;
            }

            if (_tries >= MaxTries || _triesOfWay >= _maxTriesOfWay)
            {
                return false;
            }
        }

        _facts.Remove(choices[index].Fact);
        return false;
    }

    // A case in which FEEL has no answer is not looked for; a question of a pair is left to the rules themselves, but for the timeline that the other is told by.
    private void Demand(Question question, int cell)
    {
        if (cell < 2 && (!_space.IsPaired(question) || (question.IsOfTimeline && question.IsAskedOnlyBy(0))))
        {
            _demands.Add((question, cell == 0 ? Truth.True : Truth.False));
        }
    }

    private Witness ToWitness() => WitnessShortening.Shorten(_facts, _rules.Book.Vocabulary, _space.AsOf, facts => (_isShort || facts.Count == _facts.Count) && _isIt(facts));
}
