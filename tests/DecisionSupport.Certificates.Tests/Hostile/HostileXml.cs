namespace DecisionSupport.Certificates.Tests.Hostile;

internal static class HostileXml
{
    /// <summary>A certificate with only a type, a version and these answers.</summary>
    public static string Certificate(string answers, string type = "LUSE") => $"""
        <m:RegisterCertificate xmlns="urn:riv:clinicalprocess:healthcond:certificate:3" xmlns:t="urn:riv:clinicalprocess:healthcond:certificate:types:3"
          xmlns:m="urn:riv:clinicalprocess:healthcond:certificate:RegisterCertificateResponder:3">
        <m:intyg><typ><t:code>{type}</t:code></typ><version>1.0</version>{answers}</m:intyg></m:RegisterCertificate>
        """;
}
