namespace DecisionSupport.Certificates.Model;

/// <summary>Dates, codes and yes/no answers are short. What is longer is something else, and is dropped at once.</summary>
internal static class ShortText
{
    public const int MaxLength = 64;

    private const string TooLong = "?";

    public static string Keep(string text) => text.Length <= MaxLength ? text : TooLong;
}
