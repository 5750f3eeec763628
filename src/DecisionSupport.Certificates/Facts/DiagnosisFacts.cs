using System.Collections.Immutable;
using DecisionSupport.Certificates.Model;
using DecisionSupport.Feel;

namespace DecisionSupport.Certificates.Facts;

/// <summary>The diagnosis codes, main first: all of them or none, since a list with a hole in it would look complete.</summary>
internal static class DiagnosisFacts
{
    private static readonly ImmutableArray<string> CodeParts = ["6.2", "6.4", "6.6"];

    public static FeelValue Codes(Answers answers)
    {
        var rows = CodeParts
            .Select(id => answers.PartsOf(id).ToArray())
            .Select(parts => parts.Length == 0 ? "" : SingleCode(parts))
            .ToArray();
        var hasGap = rows[0] == "" && rows.Any(code => code != "");
        return hasGap || rows.Contains(null) ? FeelValue.Null : Values.Words(rows.Where(code => code != "")!);
    }

    private static string? SingleCode(Part[] parts) =>
        parts.SelectMany(part => part.AllCodes).Distinct(StringComparer.Ordinal).ToArray() is [var code] ? DiagnosisCode.Keep(code) : null;
}
