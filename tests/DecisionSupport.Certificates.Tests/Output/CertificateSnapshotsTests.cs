using DecisionSupport.Knowledge;

namespace DecisionSupport.Certificates.Tests.Output;

/// <summary>A certificate put into a case: it is believed, and what the case cannot hold is told.</summary>
public sealed class CertificateSnapshotsTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    [Fact]
    public void The_case_gets_every_fact_of_the_certificate_and_keeps_its_own()
    {
        var certificate = Read();
        var snapshot = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, AsOf).WithReference("K-1").Set("person.insured", true).Build();

        var addition = certificate.AddTo(snapshot);

        addition.Overruled.ShouldBeEmpty();
        addition.Refused.ShouldBeEmpty();
        addition.Snapshot.Reference.ShouldBe("K-1");
        addition.Snapshot.KnownFacts.Select(f => f.Id).ShouldBe(certificate.Facts.Select(f => f.Key).Append("person.insured"), ignoreOrder: true);
        snapshot.KnownFacts.Select(f => f.Id).ShouldBe(["person.insured"]);
    }

    [Fact]
    public void Where_both_say_something_the_certificate_is_believed_and_the_fact_named()
    {
        var snapshot = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, AsOf).Set("loh.exists", true).Set("loh.form", "FK7802").Build();

        var addition = Read().AddTo(snapshot);

        addition.Overruled.ShouldBe(["loh.form"]);
        addition.Snapshot["loh.form"].AsString().ShouldBe("FK7800");
    }

    [Theory]
    [InlineData("fk7800-fullstandigt", "läkarutlåtande FK 7800")]
    [InlineData("fk7801-fullstandigt", "läkarutlåtande FK 7801")]
    [InlineData("fk7802-fullstandigt", "läkarutlåtande FK 7802")]
    [InlineData("fk7804-version2", "läkarintyg FK 7804")]
    public void What_a_certificate_settles_is_told_by_the_form_and_the_day_it_was_signed(string name, string source)
    {
        var certificate = Read(name);

        var addition = certificate.AddTo(new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, AsOf).Build());

        addition.Snapshot.SourceOf("loh.exists").ShouldBe(new FactSource(source, certificate.IssuedDate));
    }

    [Fact]
    public void A_fact_that_does_not_fit_the_day_is_left_out_with_its_reason_and_no_other()
    {
        var certificate = Read();
        var before = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2015, 1, 1)).Build();

        var addition = certificate.AddTo(before);

        addition.Refused.Select(r => r.FactId).ShouldContain("loh.issuedDate");
        addition.Refused.ShouldAllBe(r => !r.Reason.Contains(certificate.IssuedDate!.Value.ToString("yyyy-MM-dd", null), StringComparison.Ordinal));
        addition.Snapshot.KnownFacts.Count().ShouldBe(certificate.Facts.Count - addition.Refused.Length);
    }

    [Fact]
    public void A_fact_that_is_refused_overrules_none()
    {
        var before = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2015, 1, 1)).Set("loh.knownPatientSince", new DateOnly(2010, 1, 1)).Build();

        var addition = Read().AddTo(before);

        addition.Refused.Select(r => r.FactId).ShouldContain("loh.knownPatientSince");
        addition.Overruled.ShouldBeEmpty();
        addition.Snapshot["loh.knownPatientSince"].AsDate().ShouldBe(new DateOnly(2010, 1, 1));
    }

    [Fact]
    public void The_vocabulary_of_the_built_in_rules_has_place_for_certificates() =>
        CertificateSnapshots.HavePlaceIn(BuiltInRules.RuleBook.Vocabulary).ShouldBeTrue();

    private static Certificate Read(string name = "fk7800-fullstandigt")
    {
        using var file = File.OpenRead(Path.Combine(Repository.Cases, $"{name}.xml"));
        return CertificateReader.Read(file, new CertificateReadOptions { AsOf = AsOf }).Certificate!;
    }
}
