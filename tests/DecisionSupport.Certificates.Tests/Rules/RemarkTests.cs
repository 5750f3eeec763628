using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>What the official rules let through and we think worth saying.</summary>
public sealed class RemarkTests
{
    public static TheoryData<string, string, string> Remarks => new()
    {
        { "fk7800-fullstandigt", "", "" },
        { "fk7800-fullstandigt", "set 1.2=2026-09-15", "1.2:date-after-signing" },
        { "fk7800-fullstandigt", "set 4.2=2026-10-01", "4.2:date-after-signing" },
        { "fk7800-fullstandigt", "set 1.2=2026-12-01", "1.2:date-in-future" },
        { "fk7800-fullstandigt", "set 1.2=2026-09-14", "" },
        { "fk7800-fullstandigt", "set 1.2=2026-11-22", "1.2:date-after-signing" },
        { "fk7800-fullstandigt", "set 1.2=2026-11-23", "1.2:date-in-future" },
        { "fk7800-fullstandigt", "head signeringstidpunkt=2026-11-22T10:00:00", "" },
        { "fk7800-fullstandigt", "head signeringstidpunkt=2026-11-23T10:00:00", "-:signed-in-future" },
        { "fk7800-fullstandigt", "set 4.2=1870-01-01", "4.2:date-unlikely" },
        { "fk7800-fullstandigt", "set 4.2=1900-01-01", "4.2:date-unlikely" },
        { "fk7800-fullstandigt", "set 4.2=1900-01-02", "" },
        { "fk7800-fullstandigt", "set 4.2=2099-12-11", "4.2:date-in-future" },
        { "fk7800-fullstandigt", "set 4.2=2099-12-12", "4.2:date-unlikely" },
        { "fk7800-fullstandigt", "head version=1.3", "" },
        { "fk7800-fullstandigt", "head version=1.999", "-:minor-version-unknown" },
        { "fk7801-fullstandigt", "head version=1.2", "" },
        { "fk7802-fullstandigt", "head version=1.1", "" },
        { "fk7802-fullstandigt", "head version=1.2", "-:minor-version-unknown" },
        { "fk7804-version1", "head version=1.3; remove 35; code 1.1=UNDERSOKNING", "" },
        { "fk7804-version1", "head version=1.4; remove 35; code 1.1=UNDERSOKNING", "-:minor-version-unknown" },
        { "fk7804-version2", "head version=2.1; remove 35; remove 19", "-:minor-version-unknown" },
        { "fk7800-fullstandigt", "head skapadAv/enhet/postnummer=12345", "" },
        { "fk7800-fullstandigt", "head skapadAv/enhet/postnummer=␣123␣45␣", "" },
        { "fk7800-fullstandigt", "head skapadAv/enhet/postnummer=1234x", "-:unit-address-missing" },
        { "fk7800-fullstandigt", "head skapadAv/enhet/postnummer=12␣345", "-:unit-address-missing" },
        { "fk7800-fullstandigt", "head skapadAv/enhet/postnummer=123456", "-:unit-address-missing" },
        { "fk7800-fullstandigt", "head skapadAv/enhet/postnummer=123-45", "-:unit-address-missing" },
        { "fk7800-fullstandigt", "head skapadAv/enhet/postnummer=123␣4x", "-:unit-address-missing" },
        { "fk7800-fullstandigt", "head skapadAv/enhet/postnummer=123␣␣45", "-:unit-address-missing" },
        { "fk7800-fullstandigt", "remove-head signeringstidpunkt; set 1.2=2026-12-01", "-:not-signed 1.2:date-in-future" },
        { "fk7800-fullstandigt", "head signeringstidpunkt=2026-12-24T10:00:00", "-:signed-in-future" },
        { "fk7800-fullstandigt", "head version=1.4", "-:minor-version-unknown" },
        { "fk7801-fullstandigt", "head version=1.3", "-:minor-version-unknown" },
        { "fk7800-fullstandigt", "remove 18; remove 19; remove 20; remove 23", "18:treatment-missing 23:abilities-missing" },
        { "fk7800-fullstandigt", "remove 18; remove 20", "" },
        { "fk7801-fullstandigt", "remove 24", "24:suggestions-missing" },
        { "fk7800-fullstandigt", "code 1.1=ANHORIG", "1:not-examined" },
        { "fk7800-fullstandigt", "set 18.1=\u200b", "18.1:text-invisible" },
        { "fk7800-fullstandigt", "add 9001.7=x", "9001:extra-misnumbered" },
        { "fk7800-fullstandigt", "add 9001.1=x", "" },
        { "fk7800-fullstandigt", "system 6.2=x1.2.752.116.1.1.1.1.3y; remove 6.3; remove 6.4", "6.2:diagnosis-system-wrong" },
        { "fk7800-fullstandigt", "head skapadAv/enhet/postnummer=1234", "-:unit-address-missing" },
        { "fk7800-fullstandigt", "head skapadAv/enhet/postort=␣; head skapadAv/enhet/telefonnummer=", "-:unit-address-missing -:unit-address-missing" },
        { "fk7800-komplettering-i-soap", "", "-:completes-earlier" },
        { "fk7800-komplettering-i-soap", "head relation/typ/code=ERSATT", "-:replaces-earlier" },
        { "fk7800-komplettering-i-soap", "head relation/typ/code=FRLANG", "-:prolongs-earlier" },
        { "fk7800-komplettering-i-soap", "head relation/typ/code=KOPIA", "-:copies-earlier" },
        { "fk7800-komplettering-i-soap", "head relation/typ/code=X", "-:relates-to-earlier" },
        { "fk7800-makulerat", "", "-:cancelled" },
        { "fk7804-version2", "add 40.1=x; remove 35; remove 19", "-:question-unknown" },
        { "fk7804-version2", "code 6.2=nonsens; remove 35; remove 19", "6.2:diagnosis-malformed" },
        { "fk7804-version2", "remove 35; remove 19; add 25.1=x; repeat 25", "25:question-repeated" },
    };

    [Theory]
    [MemberData(nameof(Remarks))]
    public void Remarks_are_exactly_these(string name, string edits, string expected)
    {
        var certificate = CaseXml.Load(name).Apply(edits).Read(new() { AsOf = new DateOnly(2026, 11, 22) });

        certificate.Codes(Severity.Warning).ShouldBe(expected, $"{name}: {edits}");
    }

    [Fact]
    public void Without_a_day_to_look_from_nothing_is_in_the_future()
    {
        var certificate = CaseXml.Load("fk7800-fullstandigt").Apply("head signeringstidpunkt=2090-01-01T10:00:00; set 1.2=2089-12-01").Read();

        certificate.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Instance_points_at_the_answer()
    {
        var finding = CaseXml.Load("fk7800-manga-brister").Read().Findings.First(each => each.Code == "code-unknown");

        (finding.Question, finding.Answer, finding.Instance, finding.Kind).ShouldBe(("4", "4.1", 2, FindingKind.Malformed));
    }

    [Fact]
    public void Json_of_a_major_version_that_json_never_had_is_not_interpreted()
    {
        var certificate = Readings.MustRead("""{"typ":"lisjp","textVersion":"2.0"}""");

        certificate.Codes(Severity.Error).ShouldBe("-:major-version-unknown");
    }
}
