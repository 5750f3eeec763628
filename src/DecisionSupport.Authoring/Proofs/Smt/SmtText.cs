using System.Globalization;
using System.Text;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>What every script begins with, and how numbers are written.</summary>
internal static class SmtText
{
    /// <summary>The calendar: how long a month is, an order of days, months added with the day cut to the month's last, and the next day.</summary>
    public const string Prelude = """
        (set-option :print-success false)
        (define-fun leap ((y Int)) Bool (and (= (mod y 4) 0) (or (not (= (mod y 100) 0)) (= (mod y 400) 0))))
        (define-fun dim ((y Int) (m Int)) Int (ite (= m 2) (ite (leap y) 29 28) (ite (or (= m 4) (= m 6) (= m 9) (= m 11)) 30 31)))
        (define-fun key ((y Int) (m Int) (d Int)) Int (+ (* 372 y) (* 31 m) d))
        (define-fun isday ((y Int) (m Int) (d Int)) Bool (and (<= 1 m 12) (<= 1 d (dim y m))))
        (define-fun months ((y Int) (m Int)) Int (+ (* 12 y) (- m 1)))
        (define-fun yearof ((n Int)) Int (div n 12))
        (define-fun monthof ((n Int)) Int (+ 1 (mod n 12)))
        (define-fun cut ((d Int) (n Int)) Int (ite (<= d (dim (yearof n) (monthof n))) d (dim (yearof n) (monthof n))))

        """;

    public static string Number(decimal number)
    {
        var text = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        text = text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
        return number < 0 ? $"(- {text})" : text;
    }

    public static string Whole(long number) => number < 0 ? string.Create(CultureInfo.InvariantCulture, $"(- {-number})") : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An id that the solver takes for a name, whatever stands in it.</summary>
    public static string Name(string prefix, string id) => $"|{prefix} {new StringBuilder(id).Replace('|', '/').Replace('\\', '/')}|";

    public static string And(IEnumerable<string> parts) => Join("and", parts, "true");

    public static string Or(IEnumerable<string> parts) => Join("or", parts, "false");

    private static string Join(string connective, IEnumerable<string> parts, string none)
    {
        var all = parts.ToList();
        return all.Count switch { 0 => none, 1 => all[0], _ => $"({connective} {string.Join(' ', all)})" };
    }
}
