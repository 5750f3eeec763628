using System.Security.Cryptography;
using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Records;

/// <summary>A record says which key had signed the rules, and comes out again from the same rules whoever loads them.</summary>
public sealed class SignedRulesTests : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly RuleBook _signed;

    public SignedRulesTests()
    {
        var texts = RuleBookSealer.Seal(GoodRules.Files, _key).Texts.Select(t => new RuleFile(t.Key, Encoding.UTF8.GetBytes(t.Value)));
        _signed = RuleBookLoader.Load([.. GoodRules.Files, .. texts], RuleBookRequirement.OfSigner(_key.ExportSubjectPublicKeyInfoPem())).GetOrThrow();
    }

    public void Dispose() => _key.Dispose();

    [Fact]
    public void Decision_and_record_name_the_signer()
    {
        var record = Record();

        record.RuleBookSignedBy.ShouldBe(_signed.SignedBy);
        RecordSamples.Text(record).Split(_signed.SignedBy!).Length.ShouldBe(3, "once in the record and once in its decision");
        RecordSamples.Text(RecordSamples.Record()).ShouldNotContain("signedBy");
    }

    [Fact]
    public void It_comes_out_again_whether_the_signature_is_asked_for_or_not()
    {
        Record().Replay(_signed).Verdict.ShouldBe(ReplayVerdict.Same);
        Record().Replay(GoodRules.RuleBook).Verdict.ShouldBe(ReplayVerdict.Same);
        RecordSamples.Record().Replay(_signed).Verdict.ShouldBe(ReplayVerdict.Same);
    }

    [Fact]
    public void Another_signer_in_a_record_is_told()
    {
        var text = RecordSamples.Text(Record());
        var changed = _signed.SignedBy![..63] + (_signed.SignedBy[63] == '0' ? '1' : '0');
        var first = text.IndexOf(_signed.SignedBy, StringComparison.Ordinal);

        RecordSamples.Read(text.Replace(_signed.SignedBy, changed, StringComparison.Ordinal)).Diagnostics.ShouldContain(d => d.Code == "DS0701");
        RecordSamples.Read(text[..first] + changed + text[(first + changed.Length)..]).Diagnostics.ShouldContain(d => d.Code == "DS0701");
    }

    private DecisionRecord Record() => RecordSamples.Read(RecordSamples.Text(DecisionRecord.Of(_signed.Evaluate(RecordSamples.Snapshot), Language.Swedish))).Record!;
}
