using System.Globalization;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Proofs;

/// <summary>Makes a case of what the solver found, and has the rules say that it is one.</summary>
internal sealed class Refutation(Z3 solver, SmtFacts facts, LeafAnswers leaves, RulesInForce rules)
{
    /// <summary>The case, or null when the rules do not confirm it.</summary>
    /// <param name="copy">The copy of the case.</param>
    /// <param name="isIt">Whether the claim is wrong for facts on a day.</param>
    /// <param name="maxTries">How many cases are tried where the solver leaves facts open.</param>
    public Witness? Confirm(int copy, Func<DateOnly, IReadOnlyDictionary<string, FeelValue>, bool> isIt, int maxTries)
    {
        var asOf = Day(facts.AsOf);
        var known = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        var open = new List<Fact>();
        foreach (var id in facts.Asked(copy).Where(id => solver.Value(facts.Known(id, copy)) == "true"))
        {
            if (leaves.TakenAsTheyCome.Any(t => t.Facts.Contains(id)) || ValueOf(id) is not { } value)
            {
                open.Add(facts.Find(id));
            }
            else
            {
                known[id] = value;
            }
        }

        var tries = 0;
        return Choose(0) ? WitnessShortening.Shorten(known, rules.Book.Vocabulary, asOf, f => isIt(asOf, f)) : null;

        bool Choose(int index)
        {
            if (index == open.Count)
            {
                tries++;
                return isIt(asOf, known);
            }

            foreach (var value in Candidates(open[index], asOf))
            {
                known[open[index].Id] = value;
                if (Choose(index + 1))
                {
                    return true;
                }

                if (tries > maxTries)
                {
                    break;
                }
            }

            known.Remove(open[index].Id);
            return false;
        }
    }

    private IEnumerable<FeelValue> Candidates(Fact fact, DateOnly asOf)
    {
        var own = ValueOf(fact.Id) is { } value ? [value] : (IEnumerable<FeelValue>)[];
        return own.Concat(new FactCandidates(asOf, rules.Book.BirthDateFact, []).For(fact, rules.FrameOn(asOf), rules.Book.Vocabulary)).Distinct();
    }

    private FeelValue? ValueOf(string id) => !facts.IsDeclared(id) ? null : facts.Value(id) switch
    {
        SmtBool value => FeelValue.From(solver.Value(value.Text) == "true"),
        SmtNumber value => FeelValue.From(Number(solver.Value(value.Text))),
        SmtWord value => FeelValue.From(facts.Word((int)Number(solver.Value(value.Text)))),
        SmtDate value => FeelValue.From(Day(value)),
        SmtWords words => FeelValue.From(new FeelList(words.Holds.Where(h => solver.Value(h.Value) == "true").Select(h => h.Key).Order(StringComparer.Ordinal).Select(w => FeelValue.From(w)))),
        _ => null,
    };

    private DateOnly Day(SmtDate date) => new((int)Number(solver.Value(date.Year)), (int)Number(solver.Value(date.Month)), (int)Number(solver.Value(date.Day)));

    // 5, 5.0, (- 5.0), (/ 1.0 2.0), (- (/ 1.0 2.0)).
    private static decimal Number(string text)
    {
        if (text.StartsWith("(- ", StringComparison.Ordinal))
        {
            return -Number(text[3..^1]);
        }

        if (text.StartsWith("(/ ", StringComparison.Ordinal))
        {
            var parts = text[3..^1].Split(' ');
            return Number(parts[0]) / Number(parts[1]);
        }

        return decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
    }
}
