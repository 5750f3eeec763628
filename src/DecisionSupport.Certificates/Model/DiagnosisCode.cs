using System.Text.RegularExpressions;

namespace DecisionSupport.Certificates.Model;

/// <summary>Codes of ICD-10-SE and KSH97-P, by their shape alone: whether a code exists is not looked up.</summary>
internal static partial class DiagnosisCode
{
    public const int MaxLength = 5;

    /// <summary>
    /// The code in upper case when it can be one at all, however short or long: a letter and digits, with the dot that people write.
    /// Anything else could be a name or a number of a person, and is not kept.
    /// </summary>
    public static string? Keep(string code)
    {
        var upper = code.Trim().ToUpperInvariant();
        return CodeLike().IsMatch(upper) ? upper : null;
    }

    /// <summary>A letter, two digits, then letters, digits or hyphens.</summary>
    public static bool HasOfficialShape(string code) => Official().IsMatch(code);

    /// <summary>Psychiatric diagnoses and Z73 say too little with three positions.</summary>
    public static bool IsTooBroad(string code) =>
        code.Length == 3 && (code[0] is 'F' or 'f' || string.Equals(code, "Z73", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\A[A-Z][0-9][0-9A-Z]?\.?[0-9A-Z-]{0,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodeLike();

    [GeneratedRegex(@"\A[A-Za-z][0-9]{2}[A-Za-z0-9-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Official();
}
