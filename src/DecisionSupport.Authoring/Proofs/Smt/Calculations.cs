using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>Sums, products and choices of values.</summary>
internal static class Calculations
{
    private const long NanosecondsPerDay = 86_400_000_000_000;

    public static SmtValue Add(SmtValue left, SmtValue right, int sign) => (left, right) switch
    {
        (SmtNumber a, SmtNumber b) => Join(sign > 0 ? "+" : "-", a, b),
        (SmtDate date, SmtLength { Days: 0 } length) => Later(date, sign * length.Months),
        (SmtDate date, SmtLength { Months: 0, Days: 1 or -1 } length) => sign * length.Days > 0 ? DayAfter(date) : DayBefore(date),
        (SmtLength length, SmtDate date) when sign > 0 => Add(date, length, sign),
        _ => throw new NotExpressibleException("a sum"),
    };

    // Only by a constant: products of two unknowns are beyond the solver.
    public static SmtValue Multiply(SmtValue left, SmtValue right) => (left, right) switch
    {
        (SmtNumber a, SmtNumber b) when IsConstant(a) || IsConstant(b) => Join("*", a, b),
        _ => throw new NotExpressibleException("a product"),
    };

    public static SmtValue Choose(string condition, SmtValue then, SmtValue otherwise) => (then, otherwise) switch
    {
        (SmtNumber { IsWhole: true } a, SmtNumber { IsWhole: true } b) => new SmtNumber($"(ite {condition} {a.Text} {b.Text})", IsWhole: true),
        (SmtNumber a, SmtNumber b) => new SmtNumber($"(ite {condition} {a.AsReal} {b.AsReal})", IsWhole: false),
        (SmtBool a, SmtBool b) => new SmtBool($"(ite {condition} {a.Text} {b.Text})"),
        (SmtWord a, SmtWord b) => new SmtWord($"(ite {condition} {a.Text} {b.Text})"),
        (SmtDate a, SmtDate b) => new SmtDate($"(ite {condition} {a.Year} {b.Year})", $"(ite {condition} {a.Month} {b.Month})", $"(ite {condition} {a.Day} {b.Day})"),
        _ => throw new NotExpressibleException("a choice"),
    };

    public static long? WholeDays(FeelValue duration) =>
        duration.RawNanoseconds % NanosecondsPerDay == 0 ? (long)(duration.RawNanoseconds / NanosecondsPerDay) : null;

    private static SmtNumber Join(string operation, SmtNumber a, SmtNumber b) => a.IsWhole && b.IsWhole
        ? new SmtNumber($"({operation} {a.Text} {b.Text})", IsWhole: true)
        : new SmtNumber($"({operation} {a.AsReal} {b.AsReal})", IsWhole: false);

    private static bool IsConstant(SmtNumber number) => char.IsDigit(number.Text[0]) || number.Text.StartsWith("(- ", StringComparison.Ordinal);

    private static SmtDate Later(SmtDate date, long months)
    {
        var number = $"(+ (months {date.Year} {date.Month}) {SmtText.Whole(months)})";
        return new SmtDate($"(yearof {number})", $"(monthof {number})", $"(cut {date.Day} {number})");
    }

    private static SmtDate DayAfter(SmtDate date)
    {
        var isLast = $"(= {date.Day} (dim {date.Year} {date.Month}))";
        var next = Later(date, 1);
        return new SmtDate($"(ite {isLast} {next.Year} {date.Year})", $"(ite {isLast} {next.Month} {date.Month})", $"(ite {isLast} 1 (+ {date.Day} 1))");
    }

    private static SmtDate DayBefore(SmtDate date)
    {
        var isFirst = $"(= {date.Day} 1)";
        var before = Later(date, -1);
        return new SmtDate($"(ite {isFirst} {before.Year} {date.Year})", $"(ite {isFirst} {before.Month} {date.Month})", $"(ite {isFirst} (dim {before.Year} {before.Month}) (- {date.Day} 1))");
    }
}
