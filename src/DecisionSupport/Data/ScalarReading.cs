using System.Globalization;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Data;

/// <summary>Scalars as the types that rule files use. Each gives null after reporting what is wrong.</summary>
internal static class ScalarReading
{
    public static string? AsText(this DataNode? node, string what, DiagnosticBag diagnostics) => node switch
    {
        null => null,
        DataScalar { IsNull: false } scalar => scalar.Text,
        _ => Wrong<string>(node, $"{Said(what)} must be a text", diagnostics),
    };

    public static DateOnly? AsDate(this DataNode? node, string what, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return null;
        }

        if (node is DataScalar scalar && TryDate(scalar.Text, out var date))
        {
            return date;
        }

        Wrong<string>(node, $"{Said(what)} must be a date that exists, written 2011-01-31", diagnostics);
        return null;
    }

    public static decimal? AsNumber(this DataNode? node, string what, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return null;
        }

        if (node is DataScalar { Style: ScalarStyle.Plain } scalar && TryNumber(scalar.Text, out var number))
        {
            return number;
        }

        Wrong<string>(node, $"{Said(what)} must be a number, written 24.5 without quotes or spaces", diagnostics);
        return null;
    }

    public static bool? AsBoolean(this DataNode? node, string what, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case null:
                return null;
            case DataScalar { Style: ScalarStyle.Plain, Text: "true" }:
                return true;
            case DataScalar { Style: ScalarStyle.Plain, Text: "false" }:
                return false;
            default:
                Wrong<string>(node, $"{Said(what)} must be true or false, without quotes", diagnostics);
                return null;
        }
    }

    /// <summary>One of a closed set of words; the nearest is suggested.</summary>
    /// <param name="node">The value.</param>
    /// <param name="what">Its key, for messages.</param>
    /// <param name="words">The words it may be.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="named">What the words name, where they are declared somewhere; null where the language has them.</param>
    public static string? AsOneOf(this DataNode? node, string what, IReadOnlyCollection<string> words, DiagnosticBag diagnostics, string? named = null)
    {
        var text = node.AsText(what, diagnostics);
        if (text is null || words.Contains(text))
        {
            return text;
        }

        var message = $"This is no value of {what}; use {(words.Count == 1 ? "" : "one of ")}{string.Join(", ", words)}.{Suggestion.DidYouMean(text, words)}";
        if (named is null)
        {
            diagnostics.Add(SharedKinds.WrongValue, node!.Place, message);
        }
        else
        {
            diagnostics.Add(SharedKinds.WrongValue, node!.Place, message, $"{named} {text}");
        }

        return null;
    }

    public static ImmutableArray<DataNode> AsList(this DataNode? node, string what, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case null:
                return [];
            case DataSequence list:
                return list.Items;
            default:
                Wrong<string>(node, $"{Said(what)} must be a list", diagnostics);
                return [];
        }
    }

    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static bool LooksLikeDate(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-';

    public static bool TryNumber(string text, out decimal number)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        number = 0;
        return text.Length is > 0 and <= 29 && char.IsAsciiDigit(text[^1]) && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out number);
    }

    private static T? Wrong<T>(DataNode node, string expectation, DiagnosticBag diagnostics)
        where T : class
    {
        diagnostics.Add(SharedKinds.WrongKind, node.Place, $"{expectation}; here stands {(node is DataScalar { IsNull: false } ? "something else" : node.Kind)}.");
        return null;
    }

    // A key is said as it is written; other things begin the sentence.
    private static string Said(string what) => what.Contains(' ', StringComparison.Ordinal) ? $"{char.ToUpperInvariant(what[0])}{what[1..]}" : $"'{what}'";
}
