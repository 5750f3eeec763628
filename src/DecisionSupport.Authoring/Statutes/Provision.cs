using System.Globalization;

namespace DecisionSupport.Authoring.Statutes;

/// <summary>A place in an act: a section, a whole chapter, or, with neither, the whole act.</summary>
/// <param name="Chapter">The chapter without blanks, <c>28a</c>; null in an act without chapters.</param>
/// <param name="Section">The section without blanks, <c>10b</c>; null for a whole chapter.</param>
internal readonly record struct Provision(string? Chapter, string? Section)
{
    public static Provision WholeAct => default;

    /// <summary>The order of the law: 9 a comes between 9 and 10.</summary>
    public static IComparer<Provision> Order { get; } = Comparer<Provision>.Create((a, b) => Compare(a.Chapter, b.Chapter) is var chapter and not 0 ? chapter : Compare(a.Section, b.Section));

    /// <summary>A number as the law prints it, without its blank: <c>10 b</c> is <c>10b</c>.</summary>
    public static string Compact(string number) => number.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>Whether a whole number follows right upon another number.</summary>
    public static bool IsNext(string? number, string next) => Parts(next) is var (digits, letter) && letter.Length == 0 && digits == Parts(number).Number + 1;

    /// <summary>As the law prints it: <c>28 a kap. 10 b §</c>.</summary>
    public override string ToString() => string.Join(' ', new[] { Chapter is null ? null : $"{Printed(Chapter)} kap.", Section is null ? null : $"{Printed(Section)} §" }.OfType<string>());

    private static string Printed(string number) => Parts(number) is var (digits, letter) && letter.Length > 0 ? $"{digits.ToString(CultureInfo.InvariantCulture)} {letter}" : number;

    private static (int Number, string Letter) Parts(string? number)
    {
        var digits = (number ?? "").TakeWhile(char.IsAsciiDigit).Count();
        return (int.TryParse((number ?? "").AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0, (number ?? "")[digits..]);
    }

    private static int Compare(string? left, string? right)
    {
        var (a, b) = (Parts(left), Parts(right));
        return a.Number != b.Number ? a.Number.CompareTo(b.Number) : string.CompareOrdinal(a.Letter, b.Letter);
    }
}
