using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>One edit a line: what a fact then is, as YAML, or <c>unknown</c>.</summary>
public sealed class FactTests
{
    [Theory]
    [InlineData("fk7800-fullstandigt", "remove 5", "background", "false")]
    [InlineData("fk7800-fullstandigt", "set 5.1=␣", "background", "false")]
    [InlineData("fk7800-fullstandigt", "set 5.1=\u00a0\u200b", "background", "false")]
    [InlineData("fk7800-fullstandigt", "remove 17", "activityLimitations", "false")]
    [InlineData("fk7800-fullstandigt", "remove 10; set 12.1=␣", "functionalLimitations", "[balance-movement]")]
    [InlineData("fk7800-fullstandigt", "remove 10; remove 12; remove 13", "functionalLimitations", "[]")]
    [InlineData("fk7800-fullstandigt", "add 8.1=x; add 9.1=x; add 11.1=x; add 14.1=x", "functionalLimitations", "[intellectual, communication, concentration, other-mental, senses-pain, balance-movement, other-bodily]")]
    [InlineData("fk7800-fullstandigt", "remove 1", "basis", "[]")]
    [InlineData("fk7800-fullstandigt", "remove 1", "basisMotivated", "false")]
    [InlineData("fk7800-fullstandigt", "code 1.1=X", "basis", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 1.1=X", "basisMotivated", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 1.1=TELEFONKONTAKT", "basis", "unknown")]
    [InlineData("fk7800-fullstandigt", "system 1.1=X", "basis", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 1.1=ANHORIG", "basis", "[journal, relative]")]
    [InlineData("fk7800-fullstandigt", "code 1.1=ANNAT", "basis", "[journal, other]")]
    [InlineData("fk7800-fullstandigt", "code 1.1=ANNAT", "examinationDate", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 1.2=2026-09-31", "examinationDate", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 1.2=2026-09-31", "basis", "[own-examination, journal]")]
    [InlineData("fk7800-fullstandigt", "set 1.2=2026-09-07Z", "examinationDate", "2026-09-07")]
    [InlineData("fk7800-fullstandigt", "", "basisMotivated", "unknown")]
    [InlineData("fk7801-utan-undersokning", "", "basisMotivated", "true")]
    [InlineData("fk7801-utan-undersokning", "set 25.1=Motivering till varför utlåtandet inte baseras på undersökning av patienten:␣", "basisMotivated", "false")]
    [InlineData("fk7801-utan-undersokning", "set 25.1=Inget mer.", "basisMotivated", "false")]
    [InlineData("fk7801-utan-undersokning", "set 25.1=␣\nMOTIVERING till varför x INTE baseras på undersökning av patienten: avstånd", "basisMotivated", "true")]
    [InlineData("fk7801-utan-undersokning", "set 25.1=Motivering till varför inte baseras på undersökning av patienten: avstånd", "basisMotivated", "true")]
    [InlineData("fk7801-utan-undersokning", "set 25.1=Motivering till varför 3456789 123456789 123456789 12345678 inte baseras på undersökning av patienten:x", "basisMotivated", "true")]
    [InlineData("fk7801-utan-undersokning", "set 25.1=Motivering till varför 3456789 123456789 123456789 123456789 inte baseras på undersökning av patienten:x", "basisMotivated", "false")]
    [InlineData("fk7801-utan-undersokning", "set 25.1=Motivering till varför utlåtandet baseras på undersökning av patienten: avstånd", "basisMotivated", "false")]
    [InlineData("fk7801-utan-undersokning", "set 25.1=Utlåtandet inte baseras på undersökning av patienten: avstånd", "basisMotivated", "false")]
    [InlineData("fk7801-utan-undersokning", "set 25.1=Motivering till varför utlåtandet inte baseras på undersökning av patienten:␣\nInget mer.", "basisMotivated", "false")]
    [InlineData("fk7801-utan-undersokning", "set 25.1=Motivering till varför utlåtandet inte baseras på undersökning av patienten:x\nInget mer.", "basisMotivated", "true")]
    [InlineData("fk7800-fullstandigt", "set 2.1=igår", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+14:00", "knownPatientSince", "2019-03-12")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12-13:59␣", "knownPatientSince", "2019-03-12")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+00:09", "knownPatientSince", "2019-03-12")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+09:50", "knownPatientSince", "2019-03-12")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+14:01", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+15:00", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+20:00", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+05:60", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+05:0x", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+0x:00", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+x1:00", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+/1:00", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+05.00", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12*05:00", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12+05:00x", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12X", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-12␣Z", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 2.1=2019-03-1", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "repeat 2; set 2.1=2019-03-13", "knownPatientSince", "unknown")]
    [InlineData("fk7800-fullstandigt", "repeat 2", "knownPatientSince", "2019-03-12")]
    [InlineData("fk7800-fullstandigt", "set 3.1=0; remove 4", "otherInvestigations", "false")]
    [InlineData("fk7800-fullstandigt", "set 3.1=1", "otherInvestigations", "true")]
    [InlineData("fk7800-fullstandigt", "set 3.1=ja", "otherInvestigations", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 3.1=false", "otherInvestigations", "unknown")]
    [InlineData("fk7800-fullstandigt", "remove 3", "otherInvestigations", "true")]
    [InlineData("fk7800-fullstandigt", "remove 3; remove 4", "otherInvestigations", "false")]
    [InlineData("fk7800-fullstandigt", "remove 45", "diagnosisRevisionNeeded", "unknown")]
    [InlineData("fk7800-fullstandigt", "set 45.1=␣true␣", "diagnosisRevisionNeeded", "true")]
    [InlineData("fk7800-fullstandigt", "remove 6", "diagnoses", "[]")]
    [InlineData("fk7800-fullstandigt", "code 6.2=␣m51.1␣", "diagnoses", "[\"M51.1\", \"F331\"]")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S6", "diagnoses", "[\"S6\", \"F331\"]")]
    [InlineData("fk7800-fullstandigt", "code 6.2=Ryggont", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 6.4=19121212-1212", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "remove 6.2", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S66666", "diagnoses", "[\"S66666\", \"F331\"]")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S66.666", "diagnoses", "[\"S66.666\", \"F331\"]")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S666666", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S6.6", "diagnoses", "[\"S6.6\", \"F331\"]")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S.66", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S666.6", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S66.6.", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 6.2=666", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 6.2=SS6", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S6+", "diagnoses", "unknown")]
    [InlineData("fk7800-fullstandigt", "code 6.2=S6-", "diagnoses", "[\"S6-\", \"F331\"]")]
    [InlineData("fk7802-fullstandigt", "", "functionalLimitations", "unknown")]
    [InlineData("fk7802-fullstandigt", "", "activityLimitations", "unknown")]
    [InlineData("fk7802-fullstandigt", "remove 15", "schoolOnset", "false")]
    [InlineData("fk7804-version1", "", "functionalLimitations", "unknown")]
    [InlineData("fk7804-version1", "remove 35", "functionalLimitations", "[]")]
    [InlineData("fk7804-version1", "", "knownPatientSince", "unknown")]
    [InlineData("fk7804-version1", "", "treatmentsCompleted", "unknown")]
    [InlineData("fk7804-version1", "remove 39", "workPrognosis", "false")]
    [InlineData("fk7804-version1", "code 39.1=X", "workPrognosis", "unknown")]
    [InlineData("fk7804-version1", "code 1.1=UNDERSOKNING", "basis", "[own-examination, journal]")]
    [InlineData("fk7804-version2", "remove 19", "treatmentsOngoing", "false")]
    [InlineData("fk7804-version2", "code 1.1=FYSISKUNDERSOKNING", "basis", "[own-examination, journal]")]
    [InlineData("fk7804-version2", "code 1.1=TELEFONKONTAKT", "basis", "[journal, other]")]
    public void Fact_follows_the_answer(string name, string edits, string fact, string expected)
    {
        var lines = CaseXml.Load(name).Apply(edits).Read().FactLines().Split('\n');

        var found = lines.FirstOrDefault(line => line.StartsWith($"  {fact}: ", StringComparison.Ordinal))?[(fact.Length + 4)..] ?? "unknown";
        found.ShouldBe(expected, $"{name}: {edits}: {fact}");
    }

    [Theory]
    [InlineData("fk7800-makulerat", "")]
    [InlineData("fk7800-inte-undertecknat", "")]
    [InlineData("fk7800-fullstandigt", "head signeringstidpunkt=SIGNED_DATE")]
    [InlineData("fk7800-fullstandigt", "head version=2.0")]
    [InlineData("fk7804-version1", "head version=3.0")]
    public void Certificate_that_must_not_count_settles_nothing(string name, string edits)
    {
        var certificate = CaseXml.Load(name).Apply(edits).Read();

        certificate.Facts.ShouldBeEmpty($"{name}: {edits}");
        certificate.Findings.ShouldContain(finding => finding.Kind == FindingKind.Document && finding.Question == null, $"{name}: {edits}");
        certificate.FactLines().ShouldBe("loh: {}\n");
    }
}
