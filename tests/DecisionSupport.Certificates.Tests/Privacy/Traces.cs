namespace DecisionSupport.Certificates.Tests.Privacy;

/// <summary>Things that must never come out of a certificate, and everything that comes out.</summary>
internal static class Traces
{
    public static IReadOnlyList<string> Markers { get; } =
        ["Zebrasson-Hemlig", "191212121212", "19121212-1212", "1212121212", "121212-1212", "2012011234", "Rörmokargatan 7\nZebrastad", "zebra@example.invalid"];

    /// <summary>What is put into a place: all in turn, each into the places that follow one another, and the whole of them into each where all is asked.</summary>
    public static IReadOnlyList<string> MarkersOf(int place) => Depth.IsWhole ? Markers : [Markers[place % Markers.Count]];

    public static string Everything(CertificateReading reading)
    {
        var lines = reading.Errors.SelectMany(error => new[] { error.ToString(), error.MessageIn(Language.Swedish) }).ToList();
        if (reading.Certificate is { } certificate)
        {
            lines.AddRange(
            [
                certificate.Json(),
                certificate.Json(Language.English),
                certificate.Yaml(),
                certificate.Yaml(Language.English),
                .. certificate.Findings.Select(finding => finding.ToString()),
                .. certificate.Facts.Values.Select(fact => fact.ToString()),
            ]);
        }

        return string.Join('\n', lines);
    }

    public static void ShouldNotShow(CertificateReading reading, string marker, string where) =>
        Everything(reading).Contains(marker, StringComparison.OrdinalIgnoreCase).ShouldBeFalse($"\"{marker}\" put in {where} came out again");
}
