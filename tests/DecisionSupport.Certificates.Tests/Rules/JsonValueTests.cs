namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>The ways in which JSON writes one value: what it then is, or <c>unknown</c>.</summary>
public sealed class JsonValueTests
{
    [Theory]
    [InlineData("\"2019-03-12\"", "2019-03-12")]
    [InlineData("\"2019-03-12 \"", "2019-03-12")]
    [InlineData("\" 2019-03-12\"", "unknown")]
    [InlineData("\"2019-03-12T00:00:00\"", "unknown")]
    [InlineData("[2019, 3, 12]", "2019-03-12")]
    [InlineData("[2019, 3, 12, 1, 2, 3, 4]", "2019-03-12")]
    [InlineData("[2019, 3, 12, 1, 2, 3, 4, 5]", "unknown")]
    [InlineData("[2019, 3]", "unknown")]
    [InlineData("[2019, 13, 12]", "unknown")]
    [InlineData("[2019, 3, \"12\"]", "unknown")]
    [InlineData("[2019, 3, 1.5]", "unknown")]
    [InlineData("[]", "unknown")]
    [InlineData("1552341600000", "2019-03-12")]
    [InlineData("1552341599999", "2019-03-11")]
    [InlineData("1552427999999", "2019-03-12")]
    [InlineData("0", "1970-01-01")]
    [InlineData("-7200001", "1969-12-31")]
    [InlineData("60479999999999", "3886-07-15")]
    [InlineData("60480000000000", "unknown")]
    [InlineData("-60479999999999", "0053-06-19")]
    [InlineData("-60480000000000", "unknown")]
    [InlineData("9223372036854775807", "unknown")]
    [InlineData("9223372036854775808", "unknown")]
    [InlineData("1.5", "unknown")]
    [InlineData("true", "unknown")]
    [InlineData("{}", "unknown")]
    public void Date(string written, string expected) => Fact("kannedomOmPatient", written, "knownPatientSince").ShouldBe(expected, written);

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("\"true\"", "true")]
    [InlineData("\"\\u00a0false \"", "false")]
    [InlineData("\"1\"", "true")]
    [InlineData("\"0\"", "false")]
    [InlineData("1", "unknown")]
    [InlineData("\"ja\"", "unknown")]
    [InlineData("[]", "unknown")]
    [InlineData("null", "unknown")]
    public void Yes_and_no(string written, string expected) => Fact("nyBedomningDiagnosgrund", written, "diagnosisRevisionNeeded").ShouldBe(expected, written);

    [Theory]
    [InlineData("\"2026-09-14T10:20:00.000\"", "2026-09-14")]
    [InlineData("\"2026-09-14T23:59:00+02:00\"", "2026-09-14")]
    [InlineData("\"2026-09-14\"", "unreadable")]
    [InlineData("\"2026-09-14 10:20:00\"", "unreadable")]
    [InlineData("\"2026-09-14Tx\"", "unreadable")]
    [InlineData("[2026, 9, 14, 10, 20]", "2026-09-14")]
    [InlineData("1789380000000", "2026-09-14")]
    [InlineData("true", "unreadable")]
    [InlineData("null", "not signed")]
    [InlineData("\"\"", "not signed")]
    [InlineData("\" \"", "not signed")]
    public void Time_of_signing(string written, string expected)
    {
        var certificate = Readings.MustRead($$"""{"typ":"luse","textVersion":"1.3","grundData":{"signeringsdatum":{{written}} } }""");

        var found = certificate.IssuedDate?.ToString("yyyy-MM-dd", null) ?? (certificate.Findings.Any(finding => finding.Code == "not-signed") ? "not signed" : "unreadable");
        found.ShouldBe(expected, written);
    }

    [Theory]
    [InlineData("\"12345\"", true)]
    [InlineData("\"123 45\"", true)]
    [InlineData("\"12 345\"", false)]
    [InlineData("12345", false)]
    public void Postal_code(string written, bool isUsable)
    {
        var certificate = Readings.MustRead($$"""{"typ":"luse","textVersion":"1.3","grundData":{"skapadAv":{"vardenhet":{"postnummer":{{written}} } } } }""");

        certificate.Findings.Any(finding => finding.Code == "unit-address-missing" && finding.Text.Contains("postnummer", StringComparison.Ordinal)).ShouldBe(!isUsable, written);
    }

    [Theory]
    [InlineData("\"ERSATT\"", "replaces-earlier")]
    [InlineData("\" komplt \"", "completes-earlier")]
    [InlineData("\"FRLANG\"", "prolongs-earlier")]
    [InlineData("\"KOPIA\"", "copies-earlier")]
    [InlineData("\"X\"", "relates-to-earlier")]
    [InlineData("7", "relates-to-earlier")]
    [InlineData("\"\"", "")]
    [InlineData("null", "")]
    public void Relation(string written, string expected)
    {
        var certificate = Readings.MustRead($$"""{"typ":"luse","textVersion":"1.3","grundData":{"relation":{"relationKod":{{written}} } } }""");

        certificate.Findings.Select(finding => finding.Code).FirstOrDefault(code => code.EndsWith("-earlier", StringComparison.Ordinal), "").ShouldBe(expected, written);
    }

    [Theory]
    [InlineData("", "-")]
    [InlineData("\"id\":\"x\",\"signature\":\"x\",", "-")]
    [InlineData("\"okänd\":null,", "-")]
    [InlineData("\"okänd\":\"x\",", "1")]
    [InlineData("\"okänd\":\"\",\"annan\":[],", "2")]
    [InlineData("\"funktionsnedsattningDebut\":\"x\",", "1")]
    [InlineData("\"sjukskrivningar\":[],\"prognos\":{},\"substansintag\":\"x\",", "2")]
    public void Properties_that_the_form_does_not_have(string written, string expected)
    {
        var certificate = Readings.MustRead($$"""{ {{written}}"typ":"luse","textVersion":"1.3"}""");

        var finding = certificate.Findings.FirstOrDefault(finding => finding.Code == "properties-unknown");
        (finding is null ? "-" : finding.Text.Split('(')[1].Split(' ')[0]).ShouldBe(expected, written);
    }

    [Theory]
    [InlineData("""{"typ":" LUSE ","textVersion":"1.3"}""", "LUSE 1.3")]
    [InlineData("""{"typ":"luae_na","textVersion":" 1 "}""", "LUAE_NA 1.0")]
    [InlineData("""{"typ":"luae_fs","textVersion":1.1}""", "LUAE_FS ?")]
    [InlineData("""{"typ":"lisjp","textVersion":"1.0001"}""", "LISJP ?")]
    [InlineData("""{"grundData":{},"typ":"luse"}""", "LUSE ?")]
    [InlineData("""{"typ":7}""", "not-a-certificate")]
    [InlineData("""{"typ":7,"grundData":{}}""", "type-missing")]
    [InlineData("""{"typ":"lus"}""", "unknown-type")]
    [InlineData("""[{"grundData":{}}]""", "several-certificates")]
    [InlineData("""[1,{"typ":"x"}]""", "several-certificates")]
    [InlineData("""[{"typ":7}]""", "not-a-certificate")]
    [InlineData("""{"grundData":[]}""", "not-a-certificate")]
    public void Type_and_version(string file, string expected)
    {
        var reading = Readings.Read(file);

        (reading.Certificate is { } certificate ? $"{certificate.Type} {certificate.Version ?? "?"}" : reading.Errors.Single().Code).ShouldBe(expected, file);
    }

    private static string Fact(string property, string written, string fact)
    {
        var certificate = Readings.MustRead($$"""{"typ":"luse","textVersion":"1.3","grundData":{"signeringsdatum":"2026-09-14T10:20:00"},"{{property}}":{{written}} }""");

        return certificate.FactLines().Split('\n').FirstOrDefault(line => line.StartsWith($"  {fact}: ", StringComparison.Ordinal))?[(fact.Length + 4)..] ?? "unknown";
    }
}
