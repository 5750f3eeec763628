namespace DecisionSupport.Certificates.Model;

/// <summary>Codes of ICD-10-SE and KSH97-P, by their shape alone: whether a code exists is not looked up.</summary>
internal static class DiagnosisCode
{
    public const int MaxLength = 5;

    private const int MaxKept = 6;

    /// <summary>
    /// The code in upper case when it can be one at all, however short or long: a letter and digits, with the dot that people write.
    /// Anything else could be a name or a number of a person, and is not kept.
    /// </summary>
    public static string? Keep(string code)
    {
        var upper = code.Trim().ToUpperInvariant();
        var dot = upper.IndexOf('.', StringComparison.Ordinal);
        var positions = dot is 2 or 3 ? upper.Remove(dot, 1) : upper;
        return positions.Length is >= 2 and <= MaxKept
            && char.IsAsciiLetterUpper(positions[0])
            && char.IsAsciiDigit(positions[1])
            && positions.All(IsPosition)
            ? upper
            : null;
    }

    /// <summary>A letter, two digits, then letters, digits or hyphens.</summary>
    public static bool HasOfficialShape(string code) =>
        code.Length >= 3
        && char.IsAsciiLetter(code[0])
        && char.IsAsciiDigit(code[1])
        && char.IsAsciiDigit(code[2])
        && code.All(IsPosition);

    /// <summary>Psychiatric diagnoses and Z73 say too little with three positions.</summary>
    public static bool IsTooBroad(string code) =>
        code.Length == 3 && (code[0] is 'F' or 'f' || string.Equals(code, "Z73", StringComparison.OrdinalIgnoreCase));

    private static bool IsPosition(char character) => char.IsAsciiLetterOrDigit(character) || character == '-';
}
