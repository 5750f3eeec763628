using System.Diagnostics;
using System.Security.Cryptography;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>seal</c>: what was sealed is checked here and by the system's own tools, and what was changed is refused.</summary>
public sealed class SealTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _rules;
    private readonly string _private;
    private readonly string _public;

    public SealTests()
    {
        _rules = _folder.CopySmallRules();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        _private = _folder.Write("private.pem", key.ExportECPrivateKeyPem());
        _public = _folder.Write("public.pem", key.ExportSubjectPublicKeyInfoPem());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_sealed_and_signed_is_so_until_it_is_changed()
    {
        ToolRun.Of("seal", _rules, "--key", _private).ShouldBeDone().Output.ShouldMatch(@" files sealed, rule book \S+, SHA-256 [0-9a-f]{64}, signed by [0-9a-f]{64}\.\n$");
        ToolRun.Of("seal", _rules, "--check", "--signer", _public).ShouldBeDone().Output.ShouldContain(": as it was sealed, rule book ");

        File.AppendAllText(Path.Combine(_rules, "sources.yaml"), "\n");

        ToolRun.Again("seal", _rules, "--check", "--signer", _public).ShouldFail(3, $"{_rules}/sources.yaml: error DS0218: This file is not as it was");
        ToolRun.Of("lint", _rules).ExitCode.ShouldBe(3);
    }

    [LinuxFact]
    public void The_seal_is_checked_by_sha256sum()
    {
        ToolRun.Of("seal", _rules).ShouldBeDone();

        using var sha256sum = Process.Start(new ProcessStartInfo("sha256sum", ["--check", "--quiet", "--strict", RuleBookSealing.SealFile]) { WorkingDirectory = _rules, RedirectStandardError = true, UseShellExecute = false })!;
        sha256sum.WaitForExit();

        sha256sum.ExitCode.ShouldBe(0, sha256sum.StandardError.ReadToEnd());
    }

    [Fact]
    public void Rules_that_are_not_sealed_are_told() => ToolRun.Of("seal", _rules, "--check").ShouldFail(3, "These rules are not sealed. Seal them: decision-support seal ");

    [Fact]
    public void A_public_key_signs_nothing() => ToolRun.Of("seal", _rules, "--key", _public).ShouldFail(1, "This is a public key; sealing takes the private one.");

    [Fact]
    public void A_private_key_is_not_taken_for_the_signer()
    {
        ToolRun.Of("seal", _rules, "--key", _private).ShouldBeDone();

        ToolRun.Of("seal", _rules, "--check", "--signer", _private).ShouldFail(1, "This is no key on an elliptic curve in PEM, or not the kind that is asked for");
    }

    [Fact]
    public void A_signature_is_not_left_beside_a_seal_that_it_does_not_fit()
    {
        ToolRun.Of("seal", _rules, "--key", _private).ShouldBeDone();

        ToolRun.Of("seal", _rules).ShouldFail(1, "These rules are signed. Sign the new seal with --key, or delete rule-book.seal.sig first.");
    }

    [Fact]
    public void Rules_with_errors_are_not_sealed()
    {
        _folder.Write("rules/sources.yaml", "sources: [");

        ToolRun.Of("seal", _rules).ShouldFail(1, "sources.yaml(2,1): error DS0005");
        File.Exists(Path.Combine(_rules, RuleBookSealing.SealFile)).ShouldBeFalse();
    }
}
