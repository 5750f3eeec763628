using System.Security.Cryptography;
using DecisionSupport.Knowledge;
using DecisionSupport.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Hosting.Tests;

/// <summary>A host takes only the rules that it asks for, at start and at each reload.</summary>
public sealed class RequiredRulesTests : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly TempFolder _folder = new();

    public void Dispose()
    {
        _key.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Rules_that_are_copied_over_the_old_ones_are_used_when_the_last_file_is_there()
    {
        Copy(GoodRules.Files);
        using var services = Services(("RequiredSigner", _folder.Write("public.pem", _key.ExportSubjectPublicKeyInfoPem())));
        var support = services.GetRequiredService<IDecisionSupport>();
        var header = _folder["rules/rule-book.yaml"];
        File.WriteAllText(header, File.ReadAllText(header).Replace("version: 1.0.0", "version: 2.0.0", StringComparison.Ordinal));

        support.Reload().Diagnostics.ShouldContain(d => d.Code == "DS0218");
        support.RuleBook.Version.ShouldBe("1.0.0");
        Seal();
        support.Reload();
        support.RuleBook.Version.ShouldBe("2.0.0");
        support.RuleBook.SignedBy.ShouldNotBeNull();
    }

    [Fact]
    public void Rules_of_another_hash_stop_the_start()
    {
        Copy(GoodRules.Files);
        using var services = Services(("RequiredSha256", new string('0', 64)));

        Should.Throw<InvalidDataException>(services.GetRequiredService<IDecisionSupport>).Message.ShouldContain("DS0219");
    }

    [Fact]
    public void Built_in_rules_can_be_asked_for_by_their_hash()
    {
        using var good = new ServiceCollection().AddDecisionSupport(o => o.UseBuiltInRules().Required = RuleBookRequirement.OfSha256(BuiltInRules.RuleBook.Sha256)).BuildServiceProvider();
        using var bad = new ServiceCollection().AddDecisionSupport(o => o.UseBuiltInRules().Required = RuleBookRequirement.OfSha256(new string('0', 64))).BuildServiceProvider();

        good.GetRequiredService<IDecisionSupport>().RuleBook.Sha256.ShouldBe(BuiltInRules.RuleBook.Sha256);
        Should.Throw<InvalidDataException>(bad.GetRequiredService<IDecisionSupport>).Message.ShouldContain("DS0219");
    }

    [Theory]
    [InlineData("RequiredSha256", "abc", "RequiredSha256 in the configuration: A SHA-256 is 64 digits")]
    [InlineData("RequiredSigner", "no-such-file.pem", "RequiredSigner in the configuration: Could not find file")]
    public void What_is_wrong_in_the_configuration_is_told_by_its_key(string key, string value, string message)
    {
        Copy(GoodRules.Files);
        using var services = Services((key, value));

        Should.Throw<InvalidOperationException>(services.GetRequiredService<IDecisionSupport>).Message.ShouldStartWith(message);
    }

    private ServiceProvider Services(params (string Key, string Value)[] values) =>
        new ServiceCollection().AddDecisionSupport(new ConfigurationBuilder().AddInMemoryCollection(
            [new("RulesFolder", _folder["rules"]), .. values.Select(v => new KeyValuePair<string, string?>(v.Key, v.Value))]).Build()).BuildServiceProvider();

    private void Copy(IEnumerable<RuleFile> files)
    {
        foreach (var file in files)
        {
            _folder.Write(Path.Combine("rules", file.Path), file.Utf8.ToArray());
        }

        Seal();
    }

    private void Seal()
    {
        foreach (var (name, text) in RuleBookSealer.SealFolder(_folder["rules"], _key).Texts)
        {
            _folder.Write(Path.Combine("rules", name), text);
        }
    }
}
