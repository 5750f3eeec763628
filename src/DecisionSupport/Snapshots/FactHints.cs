using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Snapshots;

/// <summary>What somebody probably meant who wrote a value that a fact cannot have.</summary>
internal static class FactHints
{
    private static readonly string[] Yes = ["ja", "yes", "true", "on", "sant"];
    private static readonly string[] No = ["nej", "no", "false", "off", "falskt"];

    /// <summary>The hint with a space before it, or nothing.</summary>
    public static string For(FactType type, DataNode node) => (type, node) switch
    {
        (BooleanFactType, DataScalar scalar) when Yes.Contains(scalar.Text, StringComparer.OrdinalIgnoreCase) => " (write true, without quotes)",
        (BooleanFactType, DataScalar scalar) when No.Contains(scalar.Text, StringComparer.OrdinalIgnoreCase) => " (write false, without quotes)",
        (EnumFactType words, DataScalar scalar) => Suggestion.Nearest(scalar.Text, words.Values.Select(v => v.Id)) is { } near ? $" (did you mean '{near}'?)" : "",
        (NumberFactType, DataScalar { Style: ScalarStyle.Quoted } scalar) when ScalarReading.TryNumber(scalar.Text, out _) => " (without quotes)",
        (NumberFactType, DataScalar scalar) when scalar.Text.Contains(',', StringComparison.Ordinal) => " (with a point, not a comma)",
        (NumberFactType, DataScalar scalar) when !ScalarReading.TryNumber(scalar.Text, out _) && scalar.Text.AsSpan().ContainsAnyInRange('0', '9') => " (digits alone, as 50 or 12.5)",
        (DateFactType, DataScalar scalar) when ScalarReading.LooksLikeDate(scalar.Text) => " (the calendar has no such day)",
        (EnumListFactType or StringListFactType, DataScalar { IsNull: false }) => " (write it in brackets: [a, b])",
        _ => "",
    };
}
