namespace DecisionSupport.Cli.Tests.Input;

/// <summary>Snapshot and certificate that say different things: the document is believed, and the difference is told.</summary>
public sealed class DisagreementTests
{
    private const string OtherForm = Files.Snapshot + "loh: { exists: true, form: FK7801 }\n";

    [Fact]
    public void Certificate_is_believed_and_the_fact_is_named_without_its_value()
    {
        var run = ToolRun.WithInput(OtherForm, "evaluate", "-", "--certificate", Files.Certificate, "--rule-set", "loh", "--detail").ShouldBeDone();

        run.Error.ShouldBe($"{Files.Certificate}: warning: loh.form is another in the snapshot; the certificate is believed.\n");
        run.Output.ShouldContain("skrivet på FK 7800");
    }

    [Fact]
    public void Certificate_that_says_the_same_is_not_worth_a_word() =>
        ToolRun.WithInput(Files.Snapshot + "loh: { exists: true, form: FK7800 }\n", "evaluate", "-", "--certificate", Files.Certificate).ShouldBeDone().Error.ShouldBe("");

    [Theory]
    [InlineData("sv", "warning: Intyget är makulerat")]
    [InlineData("en", "warning: The certificate is cancelled")]
    public void What_is_wrong_with_the_certificate_as_a_whole_is_told_in_the_language(string language, string message) =>
        ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--certificate", Files.CancelledCertificate, "--language", language).ShouldBeDone().Error.ShouldContain(message);

    [Fact]
    public void Certificate_written_after_the_day_of_the_case_does_not_fit() =>
        ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--certificate", Files.Certificate, "--as-of", "2014-01-01")
            .ShouldFail(1, $"{Files.Certificate}: error DS0604: The certificate does not fit the snapshot: loh.issuedDate lies after asOf");
}
