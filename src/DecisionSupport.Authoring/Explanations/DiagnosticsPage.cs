using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Explanations;

/// <summary>The page that explains every diagnostic code with an example. The messages on it are what the tool says of the examples.</summary>
internal static class DiagnosticsPage
{
    // A longer example would hide what it shows.
    private const int MostLines = 30;

    private static readonly Lazy<string> Written = new(WriteAll);

    public static string Content => Written.Value;

    private static string WriteAll()
    {
        var pen = new MarkdownPen();
        pen.Heading(1, "Diagnostics");
        pen.Block("Everything that `decision-support lint` and the readers of snapshots and scenarios say has one of these codes. A code never changes its meaning and is never used again for another.");
        pen.Block("An *error* keeps the input from being used. A *warning* is worth a look. A *note* is in order, and told by `lint --notes` to whoever tidies. The examples are laid over a small rule book on made-up aid; the messages are what the tool says of them.");
        pen.Table(["Code", "What it is"], ExplanationReader.All.Select(e => (IReadOnlyList<string>)[$"[{e.Kind.Code}](#{ExplainedCode.AnchorOf(e.Kind)})", MarkdownText.Of(e.Kind.Title)]));
        foreach (var explanation in ExplanationReader.All)
        {
            Write(pen, explanation);
        }

        return pen.ToString();
    }

    private static void Write(MarkdownPen pen, CodeExplanation explanation)
    {
        pen.Heading(2, $"{explanation.Kind.Code} {MarkdownText.Of(explanation.Kind.Title)}");
        pen.Block($"{MarkdownText.Of(explanation.Kind.Means)} *What to do:* {MarkdownText.Of(explanation.Kind.Cure)}");
        foreach (var (path, text) in explanation.Example.Files)
        {
            pen.Block(explanation.Example.Repeat > 1 ? $"`{path}`, {explanation.Example.Repeat} times over:" : $"`{path}`:");
            pen.Code("yaml", Shortened(text));
        }

        foreach (var (path, text) in explanation.Example.Over)
        {
            pen.Block($"`{path}` in the folder `over`, which is laid over:");
            pen.Code("yaml", Shortened(text));
        }

        foreach (var (path, text) in explanation.Example.Bytes)
        {
            pen.Block($"`{path}`, which begins with the bytes `{text}`");
        }

        if (explanation.Example.Snapshot is { } snapshot)
        {
            pen.Block("A snapshot:");
            pen.Code("yaml", snapshot);
        }

        if (explanation.Example.Scenario is { } scenario)
        {
            pen.Block("A scenario:");
            pen.Code("yaml", scenario);
        }

        if (explanation.Example.Record is { } record)
        {
            pen.Block("A decision record:");
            pen.Code("json", record);
        }

        if (explanation.Example.Replay is { } replay)
        {
            pen.Block($"A decision on this snapshot, recorded without `{replay.LeavesOut}`:");
            pen.Code("yaml", replay.Recorded);
            pen.Block(replay.Given is null ? "`decision-support replay` is given the record alone." : "`decision-support replay` is given the record and, with `--snapshot`, this:");
            if (replay.Given is not null)
            {
                pen.Code("yaml", replay.Given);
            }
        }

        if (explanation.Example.RequiredSha256 is { } sha256)
        {
            pen.Block($"The small rule book, loaded by a host that asks for `{sha256[..12]}…`:");
        }

        if (explanation.Example.Today is { } today)
        {
            pen.Block($"On {today.Iso()}, with sources checked 2026-11-22:");
        }

        pen.Code("text", string.Join('\n', explanation.Example.Tell().Where(line => line.Contains($" {explanation.Kind.Code}: ", StringComparison.Ordinal))));
    }

    private static string Shortened(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        return lines.Length <= MostLines ? text : string.Join('\n', lines.Take(MostLines).Append("# … and so on"));
    }
}
