using DecisionSupport.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Hosting.Tests;

/// <summary>A host lays a folder of its own over the rules.</summary>
public sealed class RulesOverTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("decision-support-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_laid_over_whichever_is_said_first(bool overFirst)
    {
        Write("rule-book.yaml", "version: kommun-1\n");
        Write("contacts.yaml", "contacts:\n  - { party: health-care, channel: { sv: Vårdcentralen, en: The clinic } }\n");
        using var services = new ServiceCollection()
            .AddDecisionSupport(o => _ = overFirst ? o.UseRulesOver(_folder.FullName).UseBuiltInRules() : o.UseBuiltInRules().UseRulesOver(_folder.FullName)).BuildServiceProvider();

        var ruleBook = services.GetRequiredService<IDecisionSupport>().RuleBook;

        ruleBook.Over!.Version.ShouldBe("kommun-1");
        ruleBook.Version.ShouldBe($"{BuiltInRules.RuleBook.Version}+kommun-1");
        ruleBook.Sha256.ShouldNotBe(BuiltInRules.RuleBook.Sha256);
        ruleBook.Contacts[ruleBook.Parties.First(p => p.Id == "health-care")].Text(Language.Swedish).ShouldBe("Vårdcentralen");
    }

    [Fact]
    public void Without_a_folder_the_rules_are_as_they_were()
    {
        using var services = new ServiceCollection().AddDecisionSupport(o => o.UseBuiltInRules()).BuildServiceProvider();
        var ruleBook = services.GetRequiredService<IDecisionSupport>().RuleBook;

        ruleBook.Over.ShouldBeNull();
        ruleBook.Sha256.ShouldBe(BuiltInRules.RuleBook.Sha256);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
