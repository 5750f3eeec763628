using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Output;

public sealed class YamlOutputTests
{
    [Fact]
    public void Fragment_has_findings_as_comments_and_facts_as_loh()
    {
        CaseXml.Load("fk7800-utan-aktivitetsbegransning").Apply("set 4.2=2026-09-20").Read().Yaml().ShouldBe("""
            # FK7800 (LUSE 1.3), undertecknat 2026-09-14
            # 4.2 (1) [anmärkning] Fråga 4 (andra utredningar): datumet i 4.2 ligger efter den dag då intyget skrevs under. Be läkaren kontrollera det.
            # 17 [fel] Fråga 17 (aktivitetsbegränsningar) är inte besvarad. Be läkaren komplettera intyget.
            loh:
              exists: true
              form: FK7800
              issuedDate: 2026-09-14
              basis: [own-examination, journal]
              examinationDate: 2026-09-07
              knownPatientSince: 2019-03-12
              otherInvestigations: true
              background: true
              diagnoses: ["M511", "F331"]
              diagnosisBasis: true
              diagnosisRevisionNeeded: false
              functionalLimitations: [concentration, senses-pain, balance-movement]
              activityLimitations: false
              treatmentsCompleted: true
              treatmentsOngoing: true
              treatmentsPlanned: true
              workPrognosis: true
              abilities: true

            """);
    }

    [Theory]
    [InlineData("fk7800-makulerat", Language.Swedish, "# FK7800 (LUSE 1.3), makulerat\n# dokumentet [anmärkning] Intyget är makulerat")]
    [InlineData("fk7800-makulerat", Language.English, "# FK7800 (LUSE 1.3), cancelled\n# document [remark] The certificate is cancelled")]
    [InlineData("fk7800-inte-undertecknat", Language.Swedish, "# FK7800 (LUSE 1.3), inte undertecknat\n# dokumentet [anmärkning] ")]
    [InlineData("fk7800-inte-undertecknat", Language.English, "# FK7800 (LUSE 1.3), not signed\n# document [remark] ")]
    [InlineData("fk7800-utan-aktivitetsbegransning", Language.English, "# FK7800 (LUSE 1.3), signed 2026-09-14\n# 17 [error] Question 17 ")]
    public void Head_says_what_the_certificate_is_worth(string name, Language language, string start) =>
        CaseXml.Load(name).Read().Yaml(language).ShouldStartWith(start);

    [Theory]
    [InlineData("n01", "\"N01\"")]
    [InlineData("E10", "\"E10\"")]
    [InlineData("S66-", "\"S66-\"")]
    public void Diagnosis_codes_are_always_quoted(string code, string written) =>
        CaseXml.Load("fk7802-fullstandigt").Apply($"code 6.2={code}").Read().Yaml().ShouldContain($"diagnoses: [{written}, ");
}
