using System.Security.Cryptography;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Seals;

/// <summary>Folders of sealed rules, and folders laid over them.</summary>
public sealed class SealedFolderTests : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly TempFolder _folder = new();

    public void Dispose()
    {
        _key.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_folder_that_a_copy_did_not_finish_is_refused()
    {
        var rules = Write("rules", Sealed.Files(_key));
        File.Delete(Path.Combine(rules, "sources.yaml"));

        RuleBookLoader.LoadFolder(rules).Diagnostics.ShouldHaveSingleItem().ToString().ShouldContain("DS0218: 'sources.yaml' belongs to these rules");
    }

    [Fact]
    public void A_folder_laid_over_must_be_signed_as_well()
    {
        var required = RuleBookRequirement.OfSigner(_key.ExportSubjectPublicKeyInfoPem());
        var rules = Write("rules", Sealed.Files(_key));
        var over = Write("over", [new RuleFile("contacts.yaml", "contacts:\n  - { party: health-care, channel: { sv: Ring, en: Call } }\n"u8.ToArray())]);

        RuleBookLoader.LoadFolder(rules, over).RuleBook.ShouldNotBeNull();
        RuleBookLoader.LoadFolder(rules, over, required).Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith($"{over}/rule-book.seal: error DS0219");
    }

    [Fact]
    public void A_folder_is_sealed_as_its_files_are_and_a_seal_that_is_there_is_passed_over()
    {
        var rules = Write("rules", Sealed.Files(_key));

        var (folder, files) = (RuleBookSealer.SealFolder(rules), RuleBookSealer.Seal(GoodRules.Files));

        folder.Texts.ShouldBe(files.Texts);
        folder.Diagnostics.ShouldBeEmpty();
        (folder.RuleBook!.Sha256, folder.SignedBy).ShouldBe((GoodRules.RuleBook.Sha256, null));
        RuleBookSealer.SealFolder(rules, _key).SignedBy.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(_key.ExportSubjectPublicKeyInfo())));
    }

    [Fact]
    public void A_folder_that_cannot_be_read_has_no_seal()
    {
        var sealing = RuleBookSealer.SealFolder(_folder["gone"]);

        (sealing.RuleBook, sealing.Texts.Count, sealing.SignedBy).ShouldBe((null, 0, null));
        sealing.Diagnostics[0].ToString().ShouldEndWith("gone: error DS0001: There is no such folder.");
    }

    private string Write(string name, IEnumerable<RuleFile> files)
    {
        foreach (var file in files)
        {
            _folder.Write(Path.Combine(name, file.Path), file.Utf8.ToArray());
        }

        return _folder[name];
    }
}
