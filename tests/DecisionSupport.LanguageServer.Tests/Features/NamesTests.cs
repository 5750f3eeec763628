namespace DecisionSupport.LanguageServer.Tests.Features;

/// <summary>What is told of a name, where it is declared and where it is used.</summary>
public sealed class NamesTests : IDisposable
{
    private readonly SmallRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData("enough and work.perm", "**Stadigvarande**", "Är nedsättningen stadigvarande?", "Väg in prognosen.", "AID 2:4")]
    [InlineData("parameter.leastPerc", "parameter.leastPercent", "I dag: **", "AID", "")]
    [InlineData("sources: [AID 1", "**AID 1:1**", "Kontrollerad", "", "")]
    [InlineData("fails(criterion.ad", "**Vuxen**", "asOf >= dayOf18", "AID 1:1", "")]
    [InlineData("test: asOf >= dayOf", "dayOf18: date(person.birthDate.year + 18", "aid/2011-01-01.yaml", "", "")]
    [InlineData("vuxen först {dayOf", "dayOf18: date(", "", "", "")]
    public void Hover_tells_what_a_name_stands_for(string at, params string[] told)
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);

        var hover = editor.AskAt("textDocument/hover", SmallRules.First, at);

        var text = hover.ShouldNotBeNull($"nothing is told at '{at}'")["contents"]!["value"]!.GetValue<string>();
        told.ShouldEach(t => text.Contains(t), text);
    }

    [Fact]
    public void Hover_is_in_the_language_of_the_editor()
    {
        using var editor = Editor.In(_rules.Folder, Language.English);
        editor.Open(SmallRules.First);

        editor.AskAt("textDocument/hover", SmallRules.First, "enough and work.perm")!["contents"]!["value"]!.GetValue<string>().ShouldContain("Is the reduction permanent?");
    }

    [Theory]
    [InlineData(SmallRules.First, "enough and work.perm", "vocabulary/work.yaml", "work.permanent")]
    [InlineData(SmallRules.First, "parameter.leastPerc", "parameters.yaml", "leastPercent")]
    [InlineData(SmallRules.First, "sources: [AID 1", "sources.yaml", "AID 1:1")]
    [InlineData(SmallRules.First, "test: asOf >= dayOf", SmallRules.First, "dayOf18")]
    [InlineData(SmallRules.First, "fails(criterion.ad", SmallRules.First, "adult")]
    [InlineData(SmallRules.First, "by: social-serv", "rule-book.yaml", "social-services")]
    [InlineData(SmallRules.First, "uses: [pap", "paper/2011-01-01.yaml", "paper")]
    [InlineData(SmallRules.First, "not(pap", "paper/2011-01-01.yaml", "paper")]
    [InlineData(SmallRules.Amendment, "after: ad", SmallRules.First, "adult")]
    [InlineData(SmallRules.Amendment, "fails(criterion.insu", SmallRules.Amendment, "insured")]
    public void Definition_is_where_the_version_that_is_read_says_it(string file, string at, string declaredIn, string declared)
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(file);

        var place = editor.AskAt("textDocument/definition", file, at).ShouldNotBeNull($"nothing is found at '{at}'");

        place["uri"]!.GetValue<string>().ShouldBe(editor.Uri(declaredIn));
        var start = place["range"]!["start"]!;
        File.ReadLines(Path.Combine(_rules.Folder, declaredIn)).ElementAt(start["line"]!.GetValue<int>())[start["character"]!.GetValue<int>()..].ShouldStartWith(declared);
    }

    [Fact]
    public void References_are_in_every_file_that_names_it()
    {
        _rules.Write("cases/one.yaml", "case: one\ntitle: One\nsnapshot:\n  snapshot: 1\n  asOf: 2016-01-01\n  work: { permanent: true }\nexpect:\n  aid: { outcome: apply }\n");
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);

        var found = editor.AskAt("textDocument/references", SmallRules.First, "enough and work.perm", new JsonObject { ["context"] = new JsonObject { ["includeDeclaration"] = true } })!.AsArray();

        found.Select(f => f!["uri"]!.GetValue<string>()).Distinct().ShouldBe([editor.Uri(SmallRules.First), editor.Uri("cases/one.yaml"), editor.Uri(SmallRules.Work)], ignoreOrder: true);
    }

    [Fact]
    public void Nothing_is_told_of_a_file_that_is_none_of_rules()
    {
        using var editor = Editor.In(_rules.Folder);

        editor.Ask("textDocument/hover", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = "untitled:one" }, ["position"] = new JsonObject { ["line"] = 0, ["character"] = 0 } }).ShouldBeNull();
    }
}
