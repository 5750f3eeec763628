using System.Globalization;

namespace DecisionSupport.Certificates.Findings;

/// <summary>Numbers to sort findings by, and the guard on what question numbers are repeated from a file.</summary>
internal static class QuestionNumber
{
    private const int MaxDigits = 4;

    public static int Of(string? question) => Number(question?.Split('-')[0]);

    /// <summary>The question that a part belongs to: <c>17</c> of <c>17.1</c>.</summary>
    public static string OfPart(string part) => part[..part.IndexOf('.', StringComparison.Ordinal)];

    public static int PartOf(string? part) => Number(part?.Split('.')[1]);

    /// <summary>Four digits at most: a longer "question number" could be the number of a person.</summary>
    public static bool IsRepeatable(string question) =>
        question.Length is > 0 and <= MaxDigits && question.All(char.IsAsciiDigit);

    public static bool IsRepeatablePart(string part) =>
        part.Split('.') is [var question, var number] && IsRepeatable(question) && IsRepeatable(number);

    private static int Number(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
