using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>The engines of JavaScript, which measure themselves in a process of their own: benchmarks/side-by-side.</summary>
internal sealed class NodeEngines : IDisposable
{
    private static readonly string[] Names = ["publicodes", "@gorules/zen-engine", "json-rules-engine", "feelin"];

    private readonly string _folder;
    private readonly string _input = Path.GetTempFileName();

    private NodeEngines(string folder, IReadOnlyList<ComparedCase> cases, TimeSpan time)
    {
        _folder = folder;
        var input = new JsonObject
        {
            ["seconds"] = time.TotalSeconds,
            ["facts"] = new JsonArray([.. ComparedCase.Facts.Select(f => (JsonNode)new JsonObject { ["name"] = f.Name, ["isNumber"] = f.IsNumber })]),
            ["conditions"] = new JsonArray([.. Condition.All.Select(Json)]),
            ["cases"] = new JsonArray([.. cases.Select(c => (JsonNode)new JsonObject(c.Values.Select(v => KeyValuePair.Create(v.Name, (JsonNode?)Json(v.Value)))))]),
        };
        File.WriteAllText(_input, input.ToJsonString());
    }

    /// <summary>The engines; null after saying why there are none.</summary>
    /// <param name="folder">Where they are installed.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="time">How long each is measured.</param>
    /// <param name="notes">Where it is said that they are not there.</param>
    public static NodeEngines? Open(string folder, IReadOnlyList<ComparedCase> cases, TimeSpan time, TextWriter notes)
    {
        if (Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            return new NodeEngines(folder, cases, time);
        }

        notes.WriteLine($"The engines of JavaScript are left out: they are not installed. {folder}/install.sh installs them; it needs npm.");
        return null;
    }

    /// <summary>Each engine with its version, its answers and its times.</summary>
    public IEnumerable<(string Name, int[] Answers, Timings Timings, double ColdStart)> Measure(int coldStarts)
    {
        foreach (var name in Names)
        {
            var version = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "node_modules", name, "package.json")))!["version"];
            var told = JsonNode.Parse(Run(name))!;
            var answers = told["answers"]!.AsArray().Select(a => a!.GetValue<int>()).ToArray();
            var rounds = told["rounds"]!.AsArray().Select(r => r!.GetValue<double>());
            yield return ($"{name} {version}", answers, Timings.Of(rounds, answers.Length, bytes: null), ColdStart.Best(coldStarts, () => Run(name, "once")));
        }
    }

    public void Dispose() => File.Delete(_input);

    private string Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["measure.mjs", _input, .. arguments]) { WorkingDirectory = _folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{arguments[0]} ended with {process.ExitCode}.");
    }

    private static JsonObject Json(Condition condition) => new()
    {
        ["id"] = condition.Id,
        ["both"] = condition.NeedsBoth,
        ["parts"] = new JsonArray([.. condition.Parts.Select(p => (JsonNode)new JsonObject { ["fact"] = p.Fact, ["operator"] = p.Operator, ["value"] = Json(p.Value) })]),
    };

    private static JsonValue Json(object value) => value is bool truth ? JsonValue.Create(truth) : JsonValue.Create((int)value);
}
