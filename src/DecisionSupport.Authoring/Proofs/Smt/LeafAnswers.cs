using System.Text;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>
/// What leaves say: unknown while any fact is; then what the translation says, or, where there is none, anything at all, the same for every copy and side
/// that asks the same. Not thread-safe.
/// </summary>
internal sealed class LeafAnswers(SmtFacts facts)
{
    private readonly TermTranslator _translator = new(facts);
    private readonly Dictionary<string, (string Condition, string HasAnswer)> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Number, HashSet<int> Copies)> _timelines = new(StringComparer.Ordinal);
    private readonly StringBuilder _declarations = new();
    private readonly List<Term> _taken = [];

    /// <summary>The questions that are taken to have any answer.</summary>
    public IReadOnlyList<Term> TakenAsTheyCome => _taken;

    public string TakeDeclarations()
    {
        var text = _declarations.ToString();
        _declarations.Clear();
        return text;
    }

    public Kleene Of(Term term, int copy)
    {
        if (term.Kind == TermKind.Timeline)
        {
            return OfTimeline(term, copy);
        }

        if (term.Constant is { Kind: FeelKind.Null })
        {
            return new Kleene("false", "false");
        }

        if (!_answers.TryGetValue(term.Text, out var answer))
        {
            _answers[term.Text] = answer = Make(term);
        }

        var known = SmtText.And(term.Facts.Select(f => facts.Known(f, copy)).Append(answer.HasAnswer));
        return new Kleene(SmtText.And([known, answer.Condition]), SmtText.And([known, $"(not {answer.Condition})"]));
    }

    // A timeline can be decided, or stay open, whatever facts are known. Copies know the more the higher their number; what is decided stays as it is.
    private Kleene OfTimeline(Term term, int copy)
    {
        if (!_timelines.TryGetValue(term.Text, out var timeline))
        {
            _taken.Add(term);
            _timelines[term.Text] = timeline = (SmtText.Whole(_taken.Count), []);
            _declarations.Append("(declare-const answer").Append(timeline.Number).Append(" Bool)\n");
        }

        var (answer, decided) = ($"answer{timeline.Number}", Decided(timeline.Number, copy));
        if (timeline.Copies.Add(copy))
        {
            _declarations.Append("(declare-const ").Append(decided).Append(" Bool)\n");
            foreach (var other in timeline.Copies.Where(c => c != copy))
            {
                _declarations.Append("(assert (=> ").Append(Decided(timeline.Number, Math.Min(copy, other))).Append(' ').Append(Decided(timeline.Number, Math.Max(copy, other))).Append("))\n");
            }
        }

        return new Kleene(SmtText.And([decided, answer]), SmtText.And([decided, $"(not {answer})"]));
    }

    private static string Decided(string number, int copy) => $"decided{number}.{SmtText.Whole(copy)}";

    private (string Condition, string HasAnswer) Make(Term term)
    {
        try
        {
            return (_translator.Condition(term), "true");
        }
        catch (NotExpressibleException)
        {
            _taken.Add(term);
            var number = SmtText.Whole(_taken.Count);
            _declarations.Append("(declare-const answer").Append(number).Append(" Bool) (declare-const answered").Append(number).Append(" Bool)\n");
            return ($"answer{number}", $"answered{number}");
        }
    }
}
