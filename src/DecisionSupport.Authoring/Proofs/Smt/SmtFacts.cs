using System.Text;
using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>
/// The facts of a case as constants of the solver: a value for each, and for each copy of the case whether it is known. Days lie as far from the
/// day looked at as analysis looks. Not thread-safe.
/// </summary>
internal sealed class SmtFacts(Func<string, Fact> find, DateOnly from, DateOnly to)
{
    private readonly StringBuilder _declarations = new();
    private readonly Dictionary<string, SmtValue?> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly HashSet<(string Fact, int Copy)> _known = [];

    /// <summary>The day the case is looked at: any day of a time.</summary>
    public SmtDate AsOf { get; } = new("asof.y", "asof.m", "asof.d");

    /// <summary>The facts of a copy that have been asked about.</summary>
    public IEnumerable<string> Asked(int copy) => [.. _known.Where(k => k.Copy == copy).Select(k => k.Fact).Order(StringComparer.Ordinal)];

    /// <summary>The copies of the case in which any fact has been asked about.</summary>
    public IEnumerable<int> Copies => [.. _known.Select(k => k.Copy).Distinct().Order()];

    /// <summary>Whether the solver knows the value of a fact.</summary>
    public bool IsDeclared(string fact) => _values.ContainsKey(fact);

    /// <summary>What has been declared since the last time, with the day itself at the beginning.</summary>
    public string TakeDeclarations()
    {
        var text = _declarations.ToString();
        _declarations.Clear();
        return text;
    }

    public void DeclareDay() => Say(
        $"""
        (declare-const asof.y Int) (declare-const asof.m Int) (declare-const asof.d Int)
        (assert (isday asof.y asof.m asof.d))
        (assert (<= {SmtDate.Of(from).Key} {AsOf.Key} {SmtDate.Of(to).Key}))

        """);

    /// <summary>Whether a fact is known in a copy of the case.</summary>
    public string Known(string fact, int copy)
    {
        var name = SmtText.Name($"known{(char)('0' + copy)}", fact);
        if (_known.Add((fact, copy)))
        {
            Say($"(declare-const {name} Bool)\n");
        }

        return name;
    }

    /// <summary>The value, the same in every copy in which it is known; null for a fact that only whole questions are asked about.</summary>
    public SmtValue? Value(string fact)
    {
        if (!_values.TryGetValue(fact, out var value))
        {
            _values[fact] = value = Declare(find(fact));
        }

        return value;
    }

    public int WordNumber(string word) => _words.TryGetValue(word, out var number) ? number : _words[word] = _words.Count;

    public string Word(int number) => _words.First(w => w.Value == number).Key;

    public Fact Find(string fact) => find(fact);

    private SmtValue? Declare(Fact fact)
    {
        var name = SmtText.Name("value", fact.Id);
        switch (fact.Type)
        {
            case BooleanFactType:
                Say($"(declare-const {name} Bool)\n");
                return new SmtBool(name);
            case NumberFactType number:
                Say($"(declare-const {name} Real)\n");
                Bound(number.From is { } low ? $"(<= {SmtText.Number(low)} {name})" : null);
                Bound(number.To is { } high ? $"(<= {name} {SmtText.Number(high)})" : null);
                return new SmtNumber(name, IsWhole: false);
            case EnumFactType words:
                Say($"(declare-const {name} Int)\n");
                Bound(SmtText.Or(words.Values.Select(w => $"(= {name} {SmtText.Whole(WordNumber(w.Id))})")));
                return new SmtWord(name);
            case EnumListFactType words:
                var holds = words.Values.ToImmutableDictionary(w => w.Id, w => SmtText.Name("holds", $"{fact.Id} {w.Id}"), StringComparer.Ordinal);
                _declarations.AppendJoin("", holds.Values.Select(h => $"(declare-const {h} Bool)\n"));
                return new SmtWords(holds);
            case DateFactType date:
                return Declare(fact, date);
            default:
                return null;
        }
    }

    private SmtDate Declare(Fact fact, DateFactType type)
    {
        var date = new SmtDate(SmtText.Name("year", fact.Id), SmtText.Name("month", fact.Id), SmtText.Name("day", fact.Id));
        Say($"(declare-const {date.Year} Int) (declare-const {date.Month} Int) (declare-const {date.Day} Int)\n");
        Bound($"(isday {date.Year} {date.Month} {date.Day})");
        Bound($"(<= {SmtText.Whole(Math.Max(1, from.Year - FactLimits.YearsBack))} {date.Year} {SmtText.Whole(Math.Min(9999, to.Year + FactLimits.YearsAhead))})");
        Bound(type.NotAfterAsOf ? $"(<= {date.Key} {AsOf.Key})" : null);
        return date;
    }

    private void Say(string text) => _declarations.Append(text);

    private void Bound(string? assertion)
    {
        if (assertion is not null)
        {
            Say($"(assert {assertion})\n");
        }
    }
}
