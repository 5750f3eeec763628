using System.Security.Cryptography;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Seals;

/// <summary>A host that asks for a signature takes no other rules.</summary>
public sealed class SignatureTests : IDisposable
{
    private readonly ECDsa _ours = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _theirs = ECDsa.Create(ECCurve.NamedCurves.nistP384);

    public void Dispose()
    {
        _ours.Dispose();
        _theirs.Dispose();
    }

    [Fact]
    public void Rules_signed_by_a_trusted_key_are_taken_and_say_whose_they_are()
    {
        var book = RuleBookLoader.Load(Sealed.Files(_ours), RuleBookRequirement.OfSigner(Public(_theirs), Public(_ours))).GetOrThrow();

        book.SignedBy.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(_ours.ExportSubjectPublicKeyInfo())));
        book.Sha256.ShouldBe(GoodRules.RuleBook.Sha256);
    }

    [Fact]
    public void Who_did_not_ask_is_told_nothing_of_a_signer() => RuleBookLoader.Load(Sealed.Files(_ours)).GetOrThrow().SignedBy.ShouldBeNull();

    [Fact]
    public void What_is_only_supposed_of_signed_rules_nobody_has_signed()
    {
        var book = RuleBookLoader.Load(Sealed.Files(_ours), RuleBookRequirement.OfSigner(Public(_ours))).GetOrThrow();

        var supposed = book.Supposing([KeyValuePair.Create("leastPercent", "30")]);

        supposed.SignedBy.ShouldBeNull();
        supposed.Sha256.ShouldNotBe(book.Sha256);
        book.SignedBy.ShouldNotBeNull();
    }

    [Fact]
    public void Rules_signed_by_another_key_are_refused() =>
        Sealed.Files(_theirs).Told(RuleBookRequirement.OfSigner(Public(_ours))).ShouldHaveSingleItem().ShouldStartWith("rule-book.seal.sig: error DS0219: No key that is trusted has signed these rules");

    [Fact]
    public void Rules_without_signature_or_seal_are_refused()
    {
        var required = RuleBookRequirement.OfSigner(Public(_ours));

        Sealed.Files().Told(required).ShouldHaveSingleItem().ShouldStartWith("rule-book.seal.sig: error DS0219: The rules must be signed");
        GoodRules.Files.Told(required).ShouldHaveSingleItem().ShouldStartWith("rule-book.seal: error DS0219: The rules must be signed");
    }

    [Fact]
    public void Rules_changed_and_sealed_again_by_somebody_else_are_refused()
    {
        var changed = Sealed.Files(GoodRules.Files.With("sources.yaml", (byte[])[.. GoodRules.Files.Single(f => f.Path == "sources.yaml").Utf8.Span, (byte)'\n']));
        var signature = Sealed.Files(_ours).Single(f => f.Path == RuleBookSealing.SignatureFile);

        changed.Append(signature).Told(RuleBookRequirement.OfSigner(Public(_ours))).ShouldHaveSingleItem().ShouldContain("DS0219");
    }

    [Fact]
    public void Every_changed_character_of_a_signature_is_refused()
    {
        var files = Sealed.Files(_ours);
        var required = RuleBookRequirement.OfSigner(Public(_ours));
        var signature = files.Single(f => f.Path == RuleBookSealing.SignatureFile);

        // The last characters of Base64 say some bits twice, and white space is none of it.
        for (var at = 0; at < signature.Utf8.Length - 4; at++)
        {
            var changed = signature.Utf8.ToArray();
            changed[at] = changed[at] == (byte)'A' ? (byte)'B' : (byte)'A';
            files.With(signature.Path, changed).Told(required).ShouldHaveSingleItem().ShouldContain("DS0219", customMessage: $"character {at} of the signature changed");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("not Base64 at all")]
    [InlineData("QUJD")]
    public void What_is_no_signature_is_refused(string text) =>
        Sealed.Files(_ours).With(RuleBookSealing.SignatureFile, System.Text.Encoding.UTF8.GetBytes(text)).Told(RuleBookRequirement.OfSigner(Public(_ours))).ShouldHaveSingleItem().ShouldContain("DS0219");

    [Fact]
    public void A_huge_signature_is_refused() =>
        Sealed.Files(_ours).With(RuleBookSealing.SignatureFile, new byte[1_000_000]).Told(RuleBookRequirement.OfSigner(Public(_ours))).ShouldHaveSingleItem().ShouldContain("DS0219");

    // White space is none of Base64, so that a text of any length can be that of a right signature.
    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void A_signature_has_at_most_512_bytes(int length, bool isTaken)
    {
        var files = Sealed.Files(_ours);
        var text = System.Text.Encoding.UTF8.GetString(files.Single(f => f.Path == RuleBookSealing.SignatureFile).Utf8.Span).PadRight(length);

        files.With(RuleBookSealing.SignatureFile, System.Text.Encoding.UTF8.GetBytes(text)).Told(RuleBookRequirement.OfSigner(Public(_ours))).Length.ShouldBe(isTaken ? 0 : 1);
    }

    [Fact]
    public void A_hash_that_is_asked_for_is_the_only_one_taken()
    {
        GoodRules.Files.Told(RuleBookRequirement.OfSha256(GoodRules.RuleBook.Sha256.ToUpperInvariant())).ShouldBeEmpty();
        GoodRules.Files.Told(RuleBookRequirement.OfSha256(new string('0', 64))).ShouldHaveSingleItem().ShouldStartWith("rule-book.yaml: error DS0219: The rule book has the SHA-256 ");
    }

    [Fact]
    public void Rules_loaded_elsewhere_are_checked_as_well()
    {
        var required = RuleBookRequirement.OfSigner(Public(_ours));

        RuleBookLoader.Load(Sealed.Files(_ours), required).Require(required).RuleBook.ShouldNotBeNull();
        RuleBookLoader.Load(Sealed.Files(_ours)).Require(required).Diagnostics.ShouldContain(d => d.Code == "DS0219");
    }

    [Fact]
    public void A_private_key_is_not_taken_for_the_public_one() =>
        Should.Throw<ArgumentException>(() => RuleBookRequirement.OfSigner(_ours.ExportPkcs8PrivateKeyPem())).Message.ShouldStartWith("This is a private key.");

    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")]
    public void What_is_no_key_is_told(string pem) => Should.Throw<ArgumentException>(() => RuleBookRequirement.OfSigner(pem)).Message.ShouldStartWith("This is no public key");

    private static string Public(ECDsa key) => key.ExportSubjectPublicKeyInfoPem();
}
