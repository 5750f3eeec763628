namespace DecisionSupport.LanguageServer.Tests.Features;

/// <summary>Renaming, with what the editor is told to write written.</summary>
public sealed class RenameTests : IDisposable
{
    private readonly SmallRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData("work.lasting")]
    [InlineData("lasting")]
    public void Renamed_fact_leaves_rules_without_a_fault_and_a_migration(string to)
    {
        _rules.Write("cases/one.yaml", "case: one\ntitle: One\nsnapshot:\n  snapshot: 1\n  asOf: 2016-01-01\n  work: { permanent: true }\nexpect:\n  aid: { outcome: apply }\n");
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);

        Apply(editor, editor.AskAt("textDocument/rename", SmallRules.First, "enough and work.perm", new JsonObject { ["newName"] = to })!);

        RuleBookLoader.LoadFolder(_rules.Folder).GetOrThrow().Vocabulary.Find("work.lasting").ShouldNotBeNull();
        File.ReadAllText(Path.Combine(_rules.Folder, "cases", "one.yaml")).ShouldContain("work: { lasting: true }");
        File.ReadAllText(Path.Combine(_rules.Folder, "migrations", "0001-work.permanent.yaml")).ShouldContain("day: 2026-11-22\nfacts:\n  work.permanent: work.lasting");
    }

    [Fact]
    public void Unsaved_text_is_what_is_renamed()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);
        editor.Type(SmallRules.First, "test: enough and work.permanent", "test: work.permanent and enough");

        Apply(editor, editor.AskAt("textDocument/rename", SmallRules.First, "test: work.perm", new JsonObject { ["newName"] = "work.lasting" })!);

        File.ReadAllText(Path.Combine(_rules.Folder, SmallRules.First)).ShouldContain("test: work.lasting and enough");
    }

    [Fact]
    public void Renamed_definition_is_another_name_in_expressions_and_texts()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);
        editor.AskAt("textDocument/prepareRename", SmallRules.First, "test: asOf >= dayOf")!["placeholder"]!.GetValue<string>().ShouldBe("dayOf18");

        Apply(editor, editor.AskAt("textDocument/rename", SmallRules.First, "test: asOf >= dayOf", new JsonObject { ["newName"] = "monthOf18" })!);

        RuleBookLoader.LoadFolder(_rules.Folder).GetOrThrow();
        var text = File.ReadAllText(Path.Combine(_rules.Folder, SmallRules.First));
        text.ShouldNotContain("dayOf18");
        text.ShouldContain("{monthOf18|month}");
    }

    [Theory]
    [InlineData("enough and work.perm", "person.lasting", "stays under its subject")]
    [InlineData("enough and work.perm", "work.reductionPercent", "is a fact 'work.reductionPercent' already")]
    [InlineData("test: asOf >= dayOf", "enough", "would have errors")]
    [InlineData("test: asOf >= dayOf", "dag på", "a definition is named by")]
    [InlineData("fails(criterion.ad", "grown", "contracts with hosts")]
    public void Renaming_that_would_break_something_is_refused_with_the_reason(string at, string to, string reason)
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);
        var line = editor.Text(SmallRules.First).Split('\n').ToList().FindIndex(l => l.Contains(at, StringComparison.Ordinal));
        var character = editor.Text(SmallRules.First).Split('\n')[line].IndexOf(at, StringComparison.Ordinal) + at.Length;

        var answer = editor.AskForAnswer("textDocument/rename", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = editor.Uri(SmallRules.First) },
            ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
            ["newName"] = to,
        });

        answer["error"]!["message"]!.GetValue<string>().ShouldContain(reason, Case.Insensitive);
    }

    // As an editor does: files are made, and edits applied to what it has, from the end backwards.
    private static void Apply(Editor editor, JsonNode edit)
    {
        foreach (var change in edit["documentChanges"]!.AsArray())
        {
            if (change!["kind"]?.GetValue<string>() == "create")
            {
                var made = new Uri(change["uri"]!.GetValue<string>()).LocalPath;
                Directory.CreateDirectory(Path.GetDirectoryName(made)!);
                File.WriteAllText(made, "");
                continue;
            }

            var path = new Uri(change["textDocument"]!["uri"]!.GetValue<string>()).LocalPath;
            var file = Path.GetRelativePath(editor.Folder, path);
            var text = change["textDocument"]!["version"] is null ? File.ReadAllText(path) : editor.Text(file);
            foreach (var one in change["edits"]!.AsArray().Reverse())
            {
                var (start, end) = (Offset(text, one!["range"]!["start"]!), Offset(text, one["range"]!["end"]!));
                text = string.Concat(text.AsSpan(0, start), one["newText"]!.GetValue<string>(), text.AsSpan(end));
            }

            File.WriteAllText(path, text);
        }
    }

    private static int Offset(string text, JsonNode position)
    {
        var offset = 0;
        for (var line = position["line"]!.GetValue<int>(); line > 0; line--)
        {
            offset = text.IndexOf('\n', offset) + 1;
        }

        return offset + position["character"]!.GetValue<int>();
    }
}
