using System.Text.Json.Nodes;

namespace DecisionSupport.Certificates.Tests.Synthetic;

internal static class ContentAsJson
{
    public static string Write(Content content)
    {
        var json = new JsonObject
        {
            ["typ"] = content.Type,
            ["textVersion"] = "1.0",
            ["grundData"] = new JsonObject { ["signeringsdatum"] = content.Signed is null ? null : $"{content.Signed}.000" },
            ["annatGrundForMUBeskrivning"] = content.OtherBasis,
            ["kannedomOmPatient"] = content.Known,
            ["underlagFinns"] = content.Other,
            ["underlag"] = new JsonArray([.. content.Investigations.Select(row => new JsonObject { ["typ"] = row.Kind, ["datum"] = row.Date, ["hamtasFran"] = row.Source })]),
            ["diagnoser"] = new JsonArray([.. content.Diagnoses.Select(row => new JsonObject { ["diagnosBeskrivning"] = row.Text, ["diagnosKod"] = row.Code, ["diagnosKodSystem"] = row.System })]),
            ["nyBedomningDiagnosgrund"] = content.Revision,
            ["diagnosForNyBedomning"] = content.RevisionText,
            ["kontaktMedFk"] = content.Contact,
            ["anledningTillKontakt"] = content.ContactText,
        };
        foreach (var (question, text) in content.Texts)
        {
            json[JsonNames.Texts[question]] = text;
        }

        foreach (var (kind, date) in content.Bases)
        {
            json[JsonNames.Bases[kind]] = date;
        }

        return json.ToJsonString();
    }
}
