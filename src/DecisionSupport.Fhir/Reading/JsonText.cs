using System.Text.Json;

namespace DecisionSupport.Fhir.Reading;

/// <summary>Texts as JSON.</summary>
internal static class JsonText
{
    public static string Of(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
