namespace DecisionSupport.LanguageServer.Tests.Features;

public sealed class FormattingTests : IDisposable
{
    private readonly SmallRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public void Blanks_at_the_ends_of_lines_go_and_nothing_else()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);
        editor.Type(SmallRules.First, "uses: [paper]\n", "uses: [paper]  \n\n\n");

        var edits = Format(editor);

        edits.Count.ShouldBe(1);
        edits[0]!["newText"]!.GetValue<string>().ShouldStartWith("uses: [paper]\n\ndefinitions:\n");
    }

    [Fact]
    public void Tidy_text_and_text_that_is_no_yaml_are_left_alone()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);
        Format(editor).ShouldBeEmpty();

        editor.Type(SmallRules.First, "uses: [paper]\n", "uses: [paper  \n");
        Format(editor).ShouldBeEmpty();
    }

    private static JsonArray Format(Editor editor) =>
        editor.Ask("textDocument/formatting", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = editor.Uri(SmallRules.First) }, ["options"] = new JsonObject { ["tabSize"] = 2, ["insertSpaces"] = true } })!.AsArray();
}
