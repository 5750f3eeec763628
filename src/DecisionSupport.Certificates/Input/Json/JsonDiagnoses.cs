using System.Text.Json;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Input.Json;

/// <summary>Question 6: one row a diagnosis becomes a text and a code.</summary>
internal static class JsonDiagnoses
{
    // An empty row still takes its place: the one after it is not the main diagnosis.
    public static Part?[] Read(JsonElement diagnoses) => diagnoses.ValueKind != JsonValueKind.Array ? [] :
    [
        .. diagnoses.EnumerateArray().Take(ReadingLimits.PartsInAnswer / 2).SelectMany((row, index) => new[]
        {
            JsonParts.Text($"6.{(index * 2) + 1}", row.Child("diagnosBeskrivning")),
            JsonParts.Code($"6.{(index * 2) + 2}", row.Child("diagnosKod"), SystemOf(row.Child("diagnosKodSystem").Text())),
        }),
    ];

    private static string SystemOf(string name) => name switch
    {
        "ICD_10_SE" => DiagnosisSystem.Icd10Se,
        "KSH_97_P" => DiagnosisSystem.Ksh97P,
        _ => ShortText.Keep(name),
    };
}
