using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Cli.Tests.Documents;

/// <summary>What the examples for hosts say about themselves is so.</summary>
public sealed class HostExampleTests
{
    private static readonly IDecisionSupport DecisionSupport =
        HostExamples.Register(new ServiceCollection()).BuildServiceProvider().GetRequiredService<IDecisionSupport>();

    [Fact]
    public void Outcome_is_the_one_that_the_documents_say()
    {
        HostExamples.Explain(DecisionSupport, HostExamples.Describe(DecisionSupport)).ShouldBe("complement-evidence");
        HostExamples.FirstFiveMinutes(DecisionSupport).ShouldBe("complement-evidence");
    }

    [Fact]
    public void Snapshot_is_read_or_told_but_never_thrown()
    {
        HostExamples.Read(DecisionSupport, """{"snapshot":1,"asOf":"2026-11-22","person":{"insured":true}}"""u8.ToArray()).ShouldNotBeNull()["person.insured"].AsBoolean().ShouldBeTrue();
        HostExamples.Read(DecisionSupport, "{"u8.ToArray()).ShouldBeNull();
    }

    [Fact]
    public void What_blocks_is_told_and_a_change_that_is_told_makes_a_difference()
    {
        var decision = DecisionSupport.Evaluate(HostExamples.Describe(DecisionSupport));

        HostExamples.WhyNot(decision, decision["sjukersattning"]).ShouldBeTrue();
    }

    [Fact]
    public void What_if_looks_at_another_day_and_asks_some_rule_sets() =>
        HostExamples.WhatIf(DecisionSupport, HostExamples.Describe(DecisionSupport)).ShouldBe("2016-11-15 2");

    [Fact]
    public void Certificate_gives_its_facts()
    {
        var snapshot = HostExamples.Describe(DecisionSupport);
        using var good = File.OpenRead(RepositoryFolder.Of(Files.Certificate));
        using var bad = new MemoryStream("no certificate"u8.ToArray());

        HostExamples.AddCertificate(snapshot, good).ShouldNotBeNull()["loh.exists"].AsBoolean().ShouldBeTrue();
        HostExamples.AddCertificate(snapshot, bad).ShouldBeNull();
    }

    [Fact]
    public void Every_format_is_written_and_rules_are_loaded_again()
    {
        using var response = new MemoryStream();

        HostExamples.Render(DecisionSupport.Evaluate(HostExamples.Describe(DecisionSupport)), response).ShouldContain("<html lang=\"sv\">");
        response.Length.ShouldBeGreaterThan(1000);
        HostExamples.Reload(DecisionSupport).ShouldBeTrue();
    }

    [Fact]
    public void Papers_are_written_and_what_is_kept_is_proved()
    {
        var snapshot = HostExamples.Describe(DecisionSupport);
        var decision = DecisionSupport.Evaluate(snapshot);
        using var archive = new MemoryStream();
        HostExamples.Keep(decision, archive);

        HostExamples.Hand(decision).ShouldContain("Begäran om komplettering av läkarutlåtande");
        HostExamples.Prove(DecisionSupport, archive.ToArray(), snapshot).ShouldBe(ReplayVerdict.Same);
    }

    [Fact]
    public void Rules_of_a_folder_are_registered_in_the_same_way() =>
        HostExamples.RegisterOwnRules(new ServiceCollection()).ShouldContain(s => s.ServiceType == typeof(IDecisionSupport));
}
