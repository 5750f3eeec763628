namespace DecisionSupport.LanguageServer.Tests.Sessions;

/// <summary>What an author sees while typing.</summary>
public sealed class TypingTests : IDisposable
{
    private const string File = SmallRules.First;

    private readonly SmallRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public void Fault_is_told_where_it_is_typed_and_goes_when_it_is_mended()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(File);

        editor.Type(File, "test: enough and work.permanent", "test: enough and work.permanant");
        var told = editor.Diagnostics(File, d => d.Count == 1)[0]!;
        told["code"]!.GetValue<string>().ShouldBe("DS0303");
        told["severity"]!.GetValue<int>().ShouldBe(1);
        told["message"]!.GetValue<string>().ShouldContain("work.permanent");
        told["message"]!.GetValue<string>().ShouldContain("Gör så här: ");
        TextAt(editor, told).ShouldBe("work.permanant");

        editor.Type(File, "work.permanant", "work.permanent");
        editor.Diagnostics(File, d => d.Count == 0);
    }

    [Fact]
    public void Fault_in_a_folded_expression_is_told_on_its_own_line()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(File);

        editor.Type(File, "    test: enough and work.permanent", "    test: >-\n      enough\n      and   work.permanant");
        var told = editor.Diagnostics(File, d => d.Count == 1)[0]!;

        TextAt(editor, told).ShouldBe("work.permanant");
    }

    [Fact]
    public void Unsaved_change_of_one_file_is_told_in_another()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.Work);

        editor.Type(SmallRules.Work, "id: work.permanent", "id: work.lasting");
        editor.Diagnostics(File, d => d.Count > 0)[0]!["code"]!.GetValue<string>().ShouldBe("DS0303");

        editor.Tell("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = editor.Uri(SmallRules.Work) } });
        editor.Diagnostics(File, d => d.Count == 0);
    }

    [Fact]
    public void Text_that_is_no_yaml_is_told_in_its_own_file_alone()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(File);

        editor.Type(File, "criteria:\n", "criteria\n");
        editor.Diagnostics(File, d => d.Count == 1)[0]!["code"]!.GetValue<string>().ShouldBe("DS0005");
        editor.Type(File, "criteria\n", "criteria:\n");
        editor.Diagnostics(File, d => d.Count == 0);
    }

    [Fact]
    public void Proofs_are_told_when_the_file_is_saved()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(File);

        editor.Type(File, "open(criterion.adult) or open(criterion.need) or not", "open(criterion.need) or not");
        editor.Save(File);

        editor.Diagnostics(File, d => d.Any(x => x!["code"]!.GetValue<string>() == "DS0509"));
    }

    [Fact]
    public void File_changed_by_another_program_is_read_again()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(File);
        editor.Ask("textDocument/hover", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = editor.Uri(File) }, ["position"] = new JsonObject { ["line"] = 0, ["character"] = 0 } });

        var text = System.IO.File.ReadAllText(Path.Combine(_rules.Folder, SmallRules.Work));
        _rules.Write(SmallRules.Work, text.Replace("id: work.permanent", "id: work.lasting", StringComparison.Ordinal));
        editor.Tell("workspace/didChangeWatchedFiles", []);

        editor.Diagnostics(File, d => d.Count > 0);
    }

    [Fact]
    public void Open_case_is_checked_against_the_facts()
    {
        _rules.Write("cases/one.yaml", "case: one\ntitle: One\nsnapshot:\n  snapshot: 1\n  asOf: 2016-01-01\n  work: { permanent: maybe }\nexpect:\n  aid: { outcome: apply }\n");
        using var editor = Editor.In(_rules.Folder);

        editor.Open("cases/one.yaml");

        TextAt(editor, editor.Diagnostics("cases/one.yaml", d => d.Count > 0)[0]!, "cases/one.yaml").ShouldBe("maybe");
    }

    private static string TextAt(Editor editor, JsonNode told, string file = File)
    {
        var range = told["range"]!;
        var lines = editor.Text(file).Split('\n');
        range["start"]!["line"]!.GetValue<int>().ShouldBe(range["end"]!["line"]!.GetValue<int>());
        var (start, end) = (range["start"]!["character"]!.GetValue<int>(), range["end"]!["character"]!.GetValue<int>());
        return lines[range["start"]!["line"]!.GetValue<int>()][start..end];
    }
}
