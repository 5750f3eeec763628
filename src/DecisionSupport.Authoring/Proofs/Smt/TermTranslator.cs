using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>
/// Terms → the solver's language, for facts that are all known. It is written on its own, from what FEEL means, and shares nothing with the evaluation
/// of the rules nor with the diagrams: where the two agree, neither alone can be wrong.
/// </summary>
internal sealed class TermTranslator(SmtFacts facts)
{
    /// <exception cref="NotExpressibleException">The term needs what the solver has not been taught.</exception>
    public string Condition(Term term) => Translate(term) is SmtBool condition ? condition.Text : throw new NotExpressibleException(term.Text);

    private SmtValue Translate(Term term) => term.Kind switch
    {
        TermKind.Constant => Constant(term.Constant!.Value, term),
        TermKind.Day => facts.AsOf,
        TermKind.Fact => facts.Value(term.Facts[0]) ?? throw new NotExpressibleException(term.Text),
        TermKind.Known => new SmtBool("true"),
        TermKind.And => new SmtBool(SmtText.And(term.Parts.Select(Condition))),
        TermKind.Or => new SmtBool(SmtText.Or(term.Parts.Select(Condition))),
        TermKind.Not => new SmtBool($"(not {Condition(term.Parts[0])})"),
        TermKind.Equal => new SmtBool(Order("=", term.Parts[0], term.Parts[1])),
        TermKind.NotEqual => new SmtBool($"(not {Order("=", term.Parts[0], term.Parts[1])})"),
        TermKind.Less => new SmtBool(Order("<", term.Parts[0], term.Parts[1])),
        TermKind.LessOrEqual => new SmtBool(Order("<=", term.Parts[0], term.Parts[1])),
        TermKind.Greater => new SmtBool(Order(">", term.Parts[0], term.Parts[1])),
        TermKind.GreaterOrEqual => new SmtBool(Order(">=", term.Parts[0], term.Parts[1])),
        TermKind.Between => new SmtBool(SmtText.And([Order("<=", term.Parts[1], term.Parts[0]), Order("<=", term.Parts[0], term.Parts[2])])),
        TermKind.In => new SmtBool(SmtText.Or(term.Parts.Skip(1).Select(p => Order("=", term.Parts[0], p)))),
        TermKind.Add => Calculations.Add(Translate(term.Parts[0]), Translate(term.Parts[1]), 1),
        TermKind.Subtract => Calculations.Add(Translate(term.Parts[0]), Translate(term.Parts[1]), -1),
        TermKind.Multiply => Calculations.Multiply(Translate(term.Parts[0]), Translate(term.Parts[1])),
        TermKind.If => Calculations.Choose(Condition(term.Parts[0]), Translate(term.Parts[1]), Translate(term.Parts[2])),
        TermKind.Year or TermKind.Month or TermKind.DayOfMonth => Part(term),
        TermKind.Date when term.Parts.Length == 3 => Date(term),
        TermKind.ListContains => Contains(term),
        _ => throw new NotExpressibleException(term.Text),
    };

    private SmtValue Constant(FeelValue value, Term term) => value.Kind switch
    {
        FeelKind.Boolean => new SmtBool(value.AsBoolean() ? "true" : "false"),
        FeelKind.Number when decimal.IsInteger(value.AsNumber()) => new SmtNumber(SmtText.Whole((long)value.AsNumber()), IsWhole: true),
        FeelKind.Number => new SmtNumber(SmtText.Number(value.AsNumber()), IsWhole: false),
        FeelKind.String => new SmtWord(SmtText.Whole(facts.WordNumber(value.AsString()))),
        FeelKind.Date => SmtDate.Of(value.AsDate()),
        FeelKind.YearMonthDuration => new SmtLength(value.AsMonths(), 0),
        FeelKind.DayTimeDuration when Calculations.WholeDays(value) is { } days => new SmtLength(0, days),
        _ => throw new NotExpressibleException(term.Text),
    };

    private string Order(string comparison, Term left, Term right) => Any(comparison, left, right) ?? (Translate(left), Translate(right)) switch
    {
        (SmtNumber { IsWhole: true } a, SmtNumber { IsWhole: true } b) => $"({comparison} {a.Text} {b.Text})",
        (SmtNumber a, SmtNumber b) => $"({comparison} {a.AsReal} {b.AsReal})",
        (SmtDate a, SmtDate b) => $"({comparison} {a.Key} {b.Key})",
        (SmtWord a, SmtWord b) when comparison == "=" => $"(= {a.Text} {b.Text})",
        (SmtBool a, SmtBool b) when comparison == "=" => $"(= {a.Text} {b.Text})",
        _ => throw new NotExpressibleException($"{left.Text} {comparison} {right.Text}"),
    };

    private SmtNumber Part(Term term) => Translate(term.Parts[0]) is SmtDate date
        ? new SmtNumber(term.Kind switch { TermKind.Year => date.Year, TermKind.Month => date.Month, _ => date.Day }, IsWhole: true)
        : throw new NotExpressibleException(term.Text);

    // A day that every month has, so that there is no date without a value.
    private SmtDate Date(Term term) =>
        Translate(term.Parts[0]) is SmtNumber { IsWhole: true } year && Translate(term.Parts[1]) is SmtNumber { IsWhole: true } month
        && term.Parts[2].Constant is { Kind: FeelKind.Number } day && day.AsNumber() is >= 1 and <= 28 && decimal.IsInteger(day.AsNumber())
            ? new SmtDate(year.Text, month.Text, SmtText.Whole((long)day.AsNumber()))
            : throw new NotExpressibleException(term.Text);

    private SmtBool Contains(Term term) =>
        Translate(term.Parts[0]) is SmtWords words && term.Parts[1].Constant is { Kind: FeelKind.String } word
            ? new SmtBool(words.Holds.GetValueOrDefault(word.AsString(), "false"))
            : throw new NotExpressibleException(term.Text);

    // A list may name a word twice, so that of the count only this can be said: whether there is any.
    private string? Any(string comparison, Term left, Term right) => left.Kind == TermKind.Count && right.Constant is { Kind: FeelKind.Number } bound && Translate(left.Parts[0]) is SmtWords words
        ? (comparison, bound.AsNumber()) switch
        {
            (">", 0) or (">=", 1) => SmtText.Or(words.Holds.Values),
            ("=", 0) or ("<=", 0) or ("<", 1) => $"(not {SmtText.Or(words.Holds.Values)})",
            _ => null,
        }
        : null;
}
