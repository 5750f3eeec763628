using System.Text;

namespace DecisionSupport.Cli.Tests.Privacy;

/// <summary>What is wrong with an input is told without a word of it: a value, a key or a line that nobody knows may be somebody's illness.</summary>
public sealed class CanaryTests
{
    private const string Canary = "kanariefagel";

    private static readonly string[] Yaml =
    [
        $"{Canary}: 1",
        $"person: {{ {Canary}: true }}",
        $"person: {{ birthDate: {Canary} }}",
        $"person: {{ insured: {Canary} }}",
        $"person: {{ insured: [{Canary}] }}",
        $"person: {{ insured: {{ {Canary}: {Canary} }} }}",
        $"person: {Canary}",
        $"workCapacity: {{ reductionPercent: {Canary} }}",
        $"loh: {{ form: {Canary} }}",
        $"loh: {{ diagnoses: [{{ {Canary}: F32 }}] }}",
        $"protection: {{ periods: [{{ from: {Canary} }}] }}",
        $"protection: {{ periods: [{{ from: 2020-01-01, {Canary}: 2020-02-01 }}] }}",
        $"person: {{ insured: true, insured: {Canary} }}",
        $"{Canary}: 1\n{Canary}: 2",
        $"reference: [{Canary}]",
        $"reference: {Canary} 19640823-3234",
        $"person: {{ birthDate: 1978-04-17, {Canary}",
        $"person: [ {Canary}",
        $"person: \"{Canary}",
        $"  {Canary}:: - {Canary}",
        $"\t{Canary}: 1",
        $"person: *{Canary}",
        $"person: &{Canary} {{ insured: true }}",
        $"person: !{Canary} true",
        $"%{Canary}\n---\nperson: 1",
        $"--- {Canary}\n--- {Canary}",
        $"person: {{ insured: true }} {Canary}",
        $"? {Canary}\n: {Canary}",
    ];

    private static readonly string[] Json =
    [
        $"{{ \"snapshot\": 1, \"asOf\": \"2026-11-22\", \"{Canary}\": 1 }}",
        $"{{ \"snapshot\": 1, \"asOf\": \"{Canary}\" }}",
        $"{{ \"snapshot\": \"{Canary}\", \"asOf\": \"2026-11-22\" }}",
        $"{{ \"snapshot\": 1, \"asOf\": \"2026-11-22\", \"person\": {{ \"insured\": \"{Canary}\" }} }}",
        $"{{ \"snapshot\": 1, \"asOf\": \"2026-11-22\", \"person\": {Canary} }}",
        $"{{ \"snapshot\": 1, \"asOf\": \"2026-11-22\" }} {Canary}",
        $"{{ \"{Canary}\": \"{Canary}",
        $"[\"{Canary}\"]",
        $"\"{Canary}\"",
    ];

    public static TheoryData<string> Snapshots => [.. Yaml.Select(y => $"snapshot: 1\nasOf: 2026-11-22\n{y}\n"), .. Json];

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void No_verb_that_reads_a_snapshot_says_a_word_of_it(string snapshot)
    {
        Silent(snapshot, "evaluate", "-");
        Silent(snapshot, "evaluate", "-", "--format", "json", "--language", "en");
        Silent(snapshot, "evaluate", "-", "--format", "html");
        ToolRun.WithInput(snapshot, "migrate", "-").Error.ShouldNotContain(Canary, Case.Insensitive, "what migrate answers is the snapshot itself, but not on standard error");
        Silent(snapshot.ReplaceLineEndings(" "), "batch");
        Silent(snapshot.ReplaceLineEndings(" "), "cohort", "-");
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void No_verb_that_reads_worked_cases_says_a_word_of_them(string snapshot)
    {
        using var folder = new TempFolder();
        folder.Write("case.yaml", snapshot);

        Silent("", "test", folder.Path);
        Silent("", "coverage", folder.Path);
    }

    [Theory]
    [InlineData("\"engine\": \"")]
    [InlineData("\"language\": \"")]
    [InlineData("\"outcome\": \"")]
    [InlineData("\"insured\": ")]
    [InlineData("\"snapshotSha256\": \"")]
    public void A_changed_record_is_refused_without_its_words(string before)
    {
        var record = ToolRun.Of("evaluate", Files.MainCase, "--format", "record").ShouldBeDone().Output;
        var text = record.Replace("\":", "\": ", StringComparison.Ordinal).Replace("\":  ", "\": ", StringComparison.Ordinal);
        text.ShouldContain(before);
        var at = text.IndexOf(before, StringComparison.Ordinal) + before.Length;

        Silent(text.Insert(at, Canary), "replay", "-");
    }

    [Theory]
    [InlineData("<c:fornamn>Exempel", "<c:fornamn>" + Canary)]
    [InlineData("191212121212", Canary)]
    [InlineData("<c:signeringstidpunkt>2026-09-14T10:20:00", "<c:signeringstidpunkt>" + Canary)]
    [InlineData("<t:code>LUSE", "<t:code>" + Canary)]
    [InlineData("</c:patient>", "</" + Canary + ">")]
    [InlineData("<c:patient>", "<" + Canary + "><c:patient>")]
    [InlineData("<m:intyg>", "<!DOCTYPE " + Canary + "><m:intyg>")]
    [InlineData("<c:efternamn>Exempelsson", "<c:efternamn>&" + Canary + ";")]
    public void A_certificate_is_read_or_refused_without_its_words(string was, string now)
    {
        var text = Files.Text(Files.Certificate);
        text.ShouldContain(was);

        Silent(text.Replace(was, now, StringComparison.Ordinal), "certificate", "-");
    }

    private static void Silent(string input, params string[] arguments)
    {
        var run = ToolRun.WithInput(Encoding.UTF8.GetBytes(input), arguments);

        run.Error.ShouldNotContain(Canary, Case.Insensitive, string.Join(' ', arguments));
        run.Output.ShouldNotContain(Canary, Case.Insensitive, string.Join(' ', arguments));
        (run.ExitCode == 0 && run.Error.Length == 0 && run.Output.Length == 0).ShouldBeFalse($"{string.Join(' ', arguments)} said nothing at all");
    }
}
