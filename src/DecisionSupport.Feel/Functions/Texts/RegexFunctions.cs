using System.Text;
using System.Text.RegularExpressions;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Functions.Texts.Patterns;
using DecisionSupport.Feel.Limits;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Texts;

/// <summary>Functions with regular expressions as XPath defines them; where XPath has an error the result is null.</summary>
internal static class RegexFunctions
{
    private static FeelType String => FeelType.String;

    public static IEnumerable<FeelBuiltIn> All =>
    [
        FeelBuiltIn.Create(
            "matches",
            FeelType.Boolean,
            static (f, a) => Guarded(f, a, 1, 2, Matches),
            ("input", String),
            ("pattern", String),
            FeelParameter.Optional("flags", String)),
        FeelBuiltIn.Create(
            "replace",
            String,
            static (f, a) => Guarded(f, a, 1, 3, Replace),
            ("input", String),
            ("pattern", String),
            ("replacement", String),
            FeelParameter.Optional("flags", String)),
        FeelBuiltIn.Create(
            "split",
            FeelType.List(String),
            static (f, a) => Guarded(f, a, 1, 2, Split),
            ("string", String),
            ("delimiter", String)),
    ];

    private delegate FeelValue RegexWork(FeelFrame frame, ReadOnlySpan<FeelValue> arguments, Regex pattern);

    private static string Text(in FeelValue value) => (string)value.Reference!;

    private static FeelValue Guarded(FeelFrame frame, ReadOnlySpan<FeelValue> arguments, int patternAt, int flagsAt, RegexWork work)
    {
        var (text, limits, started) = (Text(arguments[patternAt]), frame.Budget.Limits, frame.Clock.GetTimestamp());
        if (text.Length > limits.PatternLength)
        {
            throw new FeelLimitException($"a pattern is longer than {limits.PatternLength} characters");
        }

        frame.Budget.CheckRegexTime();
        var flags = flagsAt < arguments.Length && !arguments[flagsAt].IsNull ? Text(arguments[flagsAt]) : string.Empty;
        try
        {
            var result = RegexCache.Find(text, flags, limits.RegexTimeout) is { } pattern ? work(frame, arguments, pattern) : FeelValue.Null;
            frame.Budget.SpendOnRegex(frame.Clock.GetElapsedTime(started));
            return result;
        }
        catch (RegexMatchTimeoutException)
        {
            frame.Budget.EndRegexTime();
            throw new FeelLimitException($"matching the pattern '{text}' takes too long");
        }
    }

    private static FeelValue Matches(FeelFrame frame, ReadOnlySpan<FeelValue> arguments, Regex pattern) =>
        FeelValue.From(pattern.IsMatch(Text(arguments[0])));

    private static FeelValue Replace(FeelFrame frame, ReadOnlySpan<FeelValue> arguments, Regex pattern)
    {
        if (pattern.IsMatch(string.Empty)
            || Replacement.Parse(Text(arguments[2]), pattern.GetGroupNumbers().Length - 1) is not { } replacement)
        {
            return FeelValue.Null;
        }

        var input = Text(arguments[0]);
        var result = new StringBuilder();
        var end = 0;
        for (var match = pattern.Match(input); match.Success; match = match.NextMatch())
        {
            result.Append(input, end, match.Index - end);
            replacement.AppendTo(result, match);
            end = match.Index + match.Length;
            frame.Budget.Spend(1);
            frame.Budget.CheckStringLength(result.Length);
        }

        result.Append(input, end, input.Length - end);
        frame.Budget.CheckStringLength(result.Length);
        return FeelValue.From(result.ToString());
    }

    private static FeelValue Split(FeelFrame frame, ReadOnlySpan<FeelValue> arguments, Regex pattern)
    {
        if (pattern.IsMatch(string.Empty))
        {
            return FeelValue.Null;
        }

        var input = Text(arguments[0]);
        var parts = new ListBuilder(frame.Budget);
        var end = 0;
        for (var match = pattern.Match(input); match.Success; match = match.NextMatch())
        {
            parts.Add(FeelValue.From(input[end..match.Index]));
            end = match.Index + match.Length;
        }

        parts.Add(FeelValue.From(input[end..]));
        return parts.ToValue();
    }
}
