using System.Xml;
using System.Xml.Linq;

namespace DecisionSupport.Cli.Tests.Output;

/// <summary>The page of <c>--format html</c>: well-formed, on its own, and in an order that a screen reader can follow.</summary>
public sealed class HtmlTests
{
    public static TheoryData<string, string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var file in new[] { Files.MainCase, "rules/cases/ung-30-ar-lage-att-ansoka.yaml" })
            {
                data.Add(file, "officer", "sv");
                data.Add(file, "client", "en");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_well_formed_and_self_contained(string file, string audience, string language)
    {
        var page = Read(ToolRun.Of("evaluate", file, "--format", "html", "--audience", audience, "--language", language).ShouldBeDone().Output);

        page.Root!.Name.LocalName.ShouldBe("html");
        page.Root.Attribute("lang")!.Value.ShouldBe(language);
        page.Descendants("title").Single().Value.ShouldNotBeEmpty();
        page.Descendants("h1").Count().ShouldBe(1);
        page.Descendants().Where(e => e.Name.LocalName is "script" or "img" or "link" or "iframe" or "object").ShouldBeEmpty();
        page.Descendants("a").ShouldAllBe(a => a.Attribute("href")!.Value.StartsWith("https://"));
        page.Descendants().Where(e => e.Name.LocalName is "ul" or "ol").ShouldAllBe(list => list.Elements("li").Any() && list.Elements().All(e => e.Name.LocalName == "li"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_go_down_one_step_at_a_time(string file, string audience, string language)
    {
        var page = Read(ToolRun.Of("evaluate", file, "--format", "html", "--audience", audience, "--language", language).ShouldBeDone().Output);
        var levels = page.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3" or "h4").Select(e => e.Name.LocalName[1] - '0').ToList();

        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First <= 1);
    }

    [Fact]
    public void Text_of_rules_is_never_markup()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        var version = Path.Combine(rules, "loh", "2011-01-01.yaml");
        File.WriteAllText(version, File.ReadAllText(version).Replace("Det finns ett läkarutlåtande.", "Det finns <script>alert('&')</script>.", StringComparison.Ordinal));

        var html = ToolRun.Of("evaluate", Files.MainCase, "--rules", rules, "--format", "html", "--detail").ShouldBeDone().Output;

        var page = Read(html);
        page.Descendants("script").ShouldBeEmpty();
        page.Descendants("a").Select(a => a.Attribute("href")!.Value).ShouldAllBe(address => address.StartsWith("https://", StringComparison.Ordinal));
        page.Root!.Value.ShouldContain("Det finns <script>alert('&')</script>.");
    }

    [Fact]
    public void A_source_leads_to_the_web_or_nowhere()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        var acts = Path.Combine(rules, "sources", "acts.yaml");
        File.WriteAllText(acts, File.ReadAllText(acts).Replace("https://lagen.nu/", "javascript:alert(1)//", StringComparison.Ordinal));

        var run = ToolRun.Of("evaluate", Files.MainCase, "--rules", rules, "--format", "html", "--detail");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("error DS0012: The url of source");
        run.Output.ShouldBeEmpty();
    }

    private static XDocument Read(string html)
    {
        html.ShouldStartWith("<!DOCTYPE html>\n");
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
