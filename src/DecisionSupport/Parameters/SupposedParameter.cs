using System.Security.Cryptography;
using System.Text;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Parameters;

/// <summary>A parameter as somebody supposes it to be: one value, on every day.</summary>
internal static class SupposedParameter
{
    /// <exception cref="ArgumentException">There is no such parameter, or it cannot have the value.</exception>
    public static Parameter Of(string id, string text, IReadOnlyDictionary<string, Parameter> parameters)
    {
        if (!parameters.TryGetValue(id, out var law))
        {
            throw new ArgumentException($"There is no parameter '{id}'.{Suggestion.DidYouMean(id, parameters.Keys)}");
        }

        if (Wrong(law, text) is { } expected)
        {
            throw new ArgumentException($"The parameter '{id}' is {expected}.");
        }

        return new Parameter(id, law.Kind, law.Title, law.Unit, [new ParameterValue(DateOnly.MinValue, null, text, law.Values[^1].Source, law.Values[^1].Checked)]) { Place = law.Place };
    }

    /// <summary>The hash of rules with supposed values: the same rules and values give the same.</summary>
    public static string Hash(string rules, IEnumerable<KeyValuePair<string, string>> values) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}={v.Value}").Prepend(rules)))));

    private static string? Wrong(Parameter law, string text) => law.Kind switch
    {
        ParameterKind.Number => ScalarReading.TryNumber(text, out _) ? null : "a number, written 24.5",
        ParameterKind.Date => ScalarReading.TryDate(text, out _) ? null : "a date that exists, written 2011-01-31",
        _ => TemporalText.Duration(text) is var length && length.Kind != FeelKind.Null && length.Kind == TemporalText.Duration(law.Values[0].Text).Kind ? null : $"a length of time, written as {law.Values[0].Text}",
    };
}
