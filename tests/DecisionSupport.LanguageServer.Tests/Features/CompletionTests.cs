namespace DecisionSupport.LanguageServer.Tests.Features;

/// <summary>What is offered where something is half written; <c>|</c> is where the author is.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly SmallRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData("test: enough and work.permanent", "test: enough and work.|", "work.permanent, work.reductionPercent, parameter.leastPercent, dayOf18, criterion.adult, count, not", "shown")]
    [InlineData("test: enough and work.permanent", "test: |", "enough, asOf", "")]
    [InlineData("test: enough and work.permanent", "test: >-\n      enough\n      and wo|", "work.permanent", "")]
    [InlineData("fails(criterion.adult) or", "fails(criterion.|) or", "criterion.adult, criterion.need, shown, open, fails", "")]
    [InlineData("when: outcome = \"apply\"", "when: paper.|", "paper.outcome", "aid.outcome")]
    [InlineData("    by: social-services\n", "    by: soc|\n", "social-services, client", "work.permanent")]
    [InlineData("    remedies: [unknown]\n", "    remedies: [|]\n", "met, not-met, unknown", "")]
    [InlineData("        sources: [AID 2:4]\n", "        sources: [AID|\n", "AID 1:1, AID 2:4", "")]
    [InlineData("    sources: [AID 1:1]\n    officer", "    sources: [AID 1:1]\n    te|\n    officer", "applies, choosesWay, steps", "title, test, sources")]
    [InlineData("    goal: true\n", "    goal: tr|\n", "true, false", "")]
    [InlineData("Personen är vuxen först {dayOf18|month}.\"", "Personen är vuxen först {day|", "dayOf18, person.birthDate", "criterion.adult")]
    [InlineData("uses: [paper]\n", "uses: [|]\n", "paper, aid", "")]
    public void Words_that_fit_are_offered(string old, string now, string offered, string notOffered)
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);

        var labels = Complete(editor, SmallRules.First, old, now);

        Split(offered).Except(labels).ShouldBeEmpty($"offered are {string.Join(", ", labels)}");
        Split(notOffered).Intersect(labels).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("test: person.insured", "test: sheet.form = \"|", "full, short", "sheet.form")]
    [InlineData("test: person.insured", "test: sheet.form in (\"full\", \"s|\")", "full, short", "sheet.form")]
    [InlineData("test: person.insured", "test: parameter on(\"le|", "leastPercent", "")]
    public void In_quotes_the_words_of_the_fact_are_offered(string old, string now, string offered, string notOffered)
    {
        _rules.Write("vocabulary/sheet.yaml", """
            subject: sheet
            title: { sv: Papper, en: Paper }
            facts:
              - id: sheet.form
                type: enum
                values: { full: { sv: helt, en: full }, short: { sv: kort, en: short } }
                askedOf: client
                label: { sv: Blankett, en: Form }
                question: { sv: "Vilken blankett är det?", en: "Which form is it?" }

            """);
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.Amendment);

        var labels = Complete(editor, SmallRules.Amendment, old, now);

        Split(offered).Except(labels).ShouldBeEmpty($"offered are {string.Join(", ", labels)}");
        Split(notOffered).Intersect(labels).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_taken_makes_a_rule_that_loads()
    {
        using var editor = Editor.In(_rules.Folder);
        editor.Open(SmallRules.First);
        editor.Type(SmallRules.First, "test: enough and work.permanent", "test: enough and work.perm");
        editor.Diagnostics(SmallRules.First, d => d.Count > 0);

        var item = editor.AskAt("textDocument/completion", SmallRules.First, "and work.perm")!["items"]!.AsArray().Single(i => i!["label"]!.GetValue<string>() == "work.permanent")!;
        item["detail"]!.GetValue<string>().ShouldBe("Stadigvarande");
        editor.Type(SmallRules.First, "work.perm", item["textEdit"]!["newText"]!.GetValue<string>());

        editor.Diagnostics(SmallRules.First, d => d.Count == 0);
    }

    private static List<string> Complete(Editor editor, string file, string old, string now)
    {
        editor.Type(file, old, now.Replace("|", "", StringComparison.Ordinal));
        var at = now[..now.IndexOf('|', StringComparison.Ordinal)];
        return [.. (editor.AskAt("textDocument/completion", file, at)?["items"]?.AsArray() ?? []).Select(i => i!["label"]!.GetValue<string>())];
    }

    private static string[] Split(string words) => words.Split(", ", StringSplitOptions.RemoveEmptyEntries);
}
