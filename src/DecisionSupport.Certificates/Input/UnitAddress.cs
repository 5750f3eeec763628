using System.Collections.Immutable;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Input;

/// <summary>What Försäkringskassan needs to reach the care unit.</summary>
internal static class UnitAddress
{
    public const string PostalCode = "postnummer";

    public static ImmutableArray<string> Fields { get; } = ["postadress", PostalCode, "postort", "telefonnummer"];

    public static bool IsUsable(string field, string text) =>
        field == PostalCode ? IsPostalCode(text.Trim()) : TextStates.Of(text) == TextState.Visible;

    private static bool IsPostalCode(string text) =>
        (text.Length == 5 && text.All(char.IsAsciiDigit))
        || (text.Length == 6 && text[3] == ' ' && text.Remove(3, 1).All(char.IsAsciiDigit));
}
