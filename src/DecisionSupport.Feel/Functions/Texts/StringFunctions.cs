using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Texts;

/// <summary>Functions of texts; positions and lengths count code points.</summary>
internal static class StringFunctions
{
    private static FeelType String => FeelType.String;

    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create(
            "substring",
            String,
            static (f, a) => Made(f, Substring(Text(a[0]), a[1].RawNumber, a[2..])),
            ("string", String),
            ("start position", FeelType.Number),
            FeelParameter.Optional("length", FeelType.Number)),
        FeelBuiltIn.Create(
            "string length",
            FeelType.Number,
            static (_, a) => FeelValue.From(CodePoints.Count(Text(a[0]))),
            ("string", String)).Typed(static (string text, out long length) =>
            {
                length = CodePoints.Count(text);
                return true;
            }),
        FeelBuiltIn.Create("upper case", String, static (f, a) => Made(f, Text(a[0]).ToUpperInvariant()), ("string", String))
            .Typed(static (string text, out string upper) =>
            {
                upper = IsUpperAlready(text) ? text : text.ToUpperInvariant();
                return true;
            }),
        FeelBuiltIn.Create("lower case", String, static (f, a) => Made(f, Text(a[0]).ToLowerInvariant()), ("string", String)),
        FeelBuiltIn.Create(
            "substring before",
            String,
            static (f, a) => Made(f, Before(f, Text(a[0]), Text(a[1]))),
            ("string", String),
            ("match", String)),
        FeelBuiltIn.Create(
            "substring after",
            String,
            static (f, a) => Made(f, After(f, Text(a[0]), Text(a[1]))),
            ("string", String),
            ("match", String)),
        FeelBuiltIn.Create(
            "contains",
            FeelType.Boolean,
            static (f, a) => FeelValue.From(PositionOf(f, Text(a[0]), Text(a[1])) >= 0),
            ("string", String),
            ("match", String)).Typed(static (string text, string match, out bool contains) =>
            {
                contains = text.Contains(match, StringComparison.Ordinal);
                return true;
            }),
        FeelBuiltIn.Create(
            "starts with",
            FeelType.Boolean,
            static (_, a) => FeelValue.From(Text(a[0]).StartsWith(Text(a[1]), StringComparison.Ordinal)),
            ("string", String),
            ("match", String)).Typed(static (string text, string match, out bool starts) =>
            {
                starts = text.StartsWith(match, StringComparison.Ordinal);
                return true;
            }),
        FeelBuiltIn.Create(
            "ends with",
            FeelType.Boolean,
            static (_, a) => FeelValue.From(Text(a[0]).EndsWith(Text(a[1]), StringComparison.Ordinal)),
            ("string", String),
            ("match", String)),
        FeelBuiltIn.Create(
            "string join",
            String,
            static (f, a) => Join(f, (FeelList)a[0].Reference!, a[1..]),
            ("list", FeelType.List(String)),
            FeelParameter.Optional("delimiter", String)),
    ];

    // Codes mostly are, and looking is much cheaper than asking the rules of casing.
    private static bool IsUpperAlready(string text)
    {
        foreach (var letter in text)
        {
            if (letter is > '\x7f' or (>= 'a' and <= 'z'))
            {
                return false;
            }
        }

        return true;
    }

    private static FeelValue Made(FeelFrame frame, string? text)
    {
        frame.Budget.CheckStringLength(text?.Length ?? 0);
        return FeelValue.From(text);
    }

    private static string Text(in FeelValue value) => (string)value.Reference!;

    /// <summary>Null where the text has no such position, or the length is less than one. A length past the end is cut.</summary>
    private static string? Substring(string text, decimal position, ReadOnlySpan<FeelValue> length)
    {
        var count = CodePoints.Count(text);
        var start = decimal.Truncate(position);
        if (start == 0 || Math.Abs(start) > count)
        {
            return null;
        }

        var skipped = (int)(start > 0 ? start - 1 : count + start);
        var rest = count - skipped;
        var taken = length.IsEmpty || length[0].IsNull ? rest : decimal.Truncate(length[0].RawNumber);
        return taken < 1 ? null : CodePoints.Slice(text, skipped, (int)Math.Min(taken, rest));
    }

    private static int PositionOf(FeelFrame frame, string text, string match)
    {
        frame.Budget.SpendOnSearch(text, match);
        return text.IndexOf(match, StringComparison.Ordinal);
    }

    private static string Before(FeelFrame frame, string text, string match)
    {
        var position = PositionOf(frame, text, match);
        return position < 0 ? string.Empty : text[..position];
    }

    private static string After(FeelFrame frame, string text, string match)
    {
        var position = PositionOf(frame, text, match);
        return position < 0 ? string.Empty : text[(position + match.Length)..];
    }

    private static FeelValue Join(FeelFrame frame, FeelList list, ReadOnlySpan<FeelValue> delimiter)
    {
        var between = delimiter.IsEmpty || delimiter[0].IsNull ? string.Empty : Text(delimiter[0]);
        frame.Budget.Spend(list.Count);
        var parts = list.Where(static item => !item.IsNull).Select(static item => item.AsString()).ToArray();
        frame.Budget.CheckStringLength(parts.Sum(part => (long)part.Length + between.Length));
        return FeelValue.From(string.Join(between, parts));
    }
}
