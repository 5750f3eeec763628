namespace DecisionSupport.LanguageServer.Tests.Features;

public sealed class CodeLensTests : IDisposable
{
    private readonly SmallRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public void Lens_tells_how_many_cases_reach_a_criterion_and_how_many_the_unsaved_text_answers_otherwise()
    {
        foreach (var (id, percent) in new[] { ("one", 20), ("two", 50), ("three", 100) })
        {
            _rules.Write($"cases/{id}.yaml", $"case: {id}\ntitle: {id}\nsnapshot:\n  snapshot: 1\n  asOf: 2016-01-01\n  person: {{ birthDate: 1980-01-01 }}\n  work: {{ permanent: true, reductionPercent: {percent} }}\nexpect:\n  aid: {{ outcome: apply }}\n");
        }

        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);
        Lenses(editor).ShouldBe(["3 fall", "3 fall"]);

        editor.Type(SmallRules.First, "work.reductionPercent >= parameter.leastPercent", "work.reductionPercent >= 60");
        Lenses(editor).ShouldBe(["3 fall", "3 fall, 1 ändras"]);

        editor.Type(SmallRules.First, "work.reductionPercent >= 60", "work.reductionPercent >= ");
        Lenses(editor).ShouldBe(["3 fall", "3 fall"]);
    }

    private static IEnumerable<string> Lenses(Editor editor) =>
        editor.Ask("textDocument/codeLens", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = editor.Uri(SmallRules.First) } })!.AsArray().Select(l => l!["command"]!["title"]!.GetValue<string>());
}
