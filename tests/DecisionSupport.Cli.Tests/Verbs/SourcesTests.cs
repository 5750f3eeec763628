namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>sources</c>: exit 3 when a citation no longer agrees with the law, each finding with its place and what to do.</summary>
public sealed class SourcesTests : IDisposable
{
    private const string Head = "Socialförsäkringsbalken (2010:110) 33 kap., ändringar införda t.o.m. SFS 2025:1546, hämtat 2025-12-22\n\n33 kap. Om ersättning\n\n";

    private readonly TempFolder _folder = new();

    public SourcesTests()
    {
        _folder.CopySmallRules();
        File.AppendAllText(_folder["rules/rule-book.yaml"], "\nacts: { named: { SFB: 2010:110 }, numbered: [Lag] }\n");
        Cite("SFB 33:6");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("6 § Reducerad.\n", 0, "1 sources cite law; 1 read as when they were checked")]
    [InlineData("7 § Annat.\n", 3, "Not there:\n  sources/a.yaml(2,5): SFB 33:6: 2010:110 has no 33 kap. 6 §; the text that was read ends there with 33 kap. 7 §. Correct the citation 'SFB 33:6', or fetch the text again if it is cut off.")]
    [InlineData("6 § Så.\n\nRegister\n- 2025:1 · 2026-05-01 · ändr. 33 kap. 6 §\n", 3, "Changed since it was checked:\n  sources/a.yaml(2,5): SFB 33:6: Changed on 2026-05-01 by 2025:1, and checked on 2026-01-01. Read it again")]
    [InlineData("6 § Så.\n\nÖvergångsbestämmelser\n\n2026:1\n\nTillämpas för tid efter 2027.\n\nRegister\n- 2026:1 · 2027-01-01 · ändr. 33 kap. 6 §\n", 0, "Changes ahead:\n  sources/a.yaml(2,5): SFB 33:6: Will be changed on 2027-01-01 by 2026:1. Write a version that begins when the change is first applied, before that day.\n    2026:1: Tillämpas för tid efter 2027.")]
    [InlineData("6 § /Upphör att gälla U:2026-12-01/\nSå.\n", 0, "Will be repealed on 2026-12-01")]
    [InlineData("7 § X.\n\nRegister\n- 2025:1 · 2026-05-01 · upph. 33 kap. 6 §\n", 3, "Repealed on 2026-05-01 by 2025:1")]
    [InlineData("6 § /Träder i kraft I:den dag regeringen bestämmer/\nSå.\n", 0, "on a day that the government decides")]
    public void A_citation_is_compared_with_the_law(string sections, int exit, string told)
    {
        _folder.Write("law/a.md", Head + sections);

        var run = Run();

        run.ExitCode.ShouldBe(exit, run.Error);
        run.Output.ShouldContain(told, Case.Sensitive);
    }

    [Theory]
    [InlineData("minst en fjärdedel … stadigvarande nedsatt", 0, "1 read as when they were checked")]
    [InlineData("stadigvarande nedsatt … minst en fjärdedel", 3, "SFB 33:6: 33 kap. 6 § does not say “minst en fjärdedel”. Read it again; if the rules still hold, quote it as it reads.")]
    [InlineData("äldre ord", 3, "The quote is the wording that ended before 2026-02-01, not that of 2026-11-28. Quote the one in force.")]
    public void A_quote_is_compared_with_the_wording_in_force(string quote, int exit, string told)
    {
        Cite("SFB 33:6", $"    quote: {quote}\n");
        _folder.Write("law/a.md", $"{Head}6 § /Upphör att gälla U:2026-02-01/\näldre ord\n\n6 § /Träder i kraft I:2026-02-01/\nminst en\nfjärdedel, och är stadigvarande\nnedsatt\n");
        _folder.Write("rules/sources/a.yaml", File.ReadAllText(_folder["rules/sources/a.yaml"]).Replace("2026-01-01", "2026-03-01", StringComparison.Ordinal));

        var run = Run();

        run.ExitCode.ShouldBe(exit, run.Output);
        run.Output.ShouldContain(told, Case.Sensitive);
    }

    [Fact]
    public void An_amending_act_is_found_in_the_register()
    {
        Cite("Lag 2025:9");
        _folder.Write("law/a.md", $"{Head}6 § Så.\n\nRegister\n- 2025:1 · 2025-05-01 · ändr. 33 kap. 6 §\n");

        Run().Output.ShouldContain("The register of 2010:110 has no amendment 2025:9.");
    }

    [Theory]
    [InlineData("text", "Not there:\n")]
    [InlineData("json", "\"kind\": \"not-there\"")]
    [InlineData("markdown", "| SFB 33:6 | finns inte |")]
    public void Each_format_tells_the_same(string format, string told)
    {
        _folder.Write("law/a.md", $"{Head}7 § Annat.\n");

        Run("--format", format).Output.ShouldContain(told);
    }

    [Fact]
    public void A_folder_that_is_not_there_and_one_without_the_law_are_told_apart()
    {
        Run().ShouldFail(1, "There is no such folder of law.");
        _folder.Write("law/README.md", "# Nothing\n");
        Run().ShouldFail(1, "No act that the rules cite was found here.");
    }

    [Fact]
    public void A_cut_off_act_is_told_and_nothing_else()
    {
        _folder.Write("law/a.md", "---\nbeteckning: 2010:110\nrubrik: Balk\n");

        Run().ShouldFail(1, "law/a.md: error DS0001: The front matter begins with '---' and is never closed");
    }

    private void Cite(string id, string more = "") =>
        _folder.Write("rules/sources/a.yaml", $"sources:\n  - id: {id}\n    kind: statute\n    title: {{ sv: Lag om ändring i socialförsäkringsbalken, en: A }}\n    checked: 2026-01-01\n{more}");

    private ToolRun Run(params string[] more) => ToolRun.In(_folder.Path, ["sources", "rules", "--law", "law", "--as-of", "2026-11-28", .. more]);
}
