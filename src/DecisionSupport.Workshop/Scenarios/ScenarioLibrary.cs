using DecisionSupport.Authoring;

namespace DecisionSupport.Workshop.Scenarios;

/// <summary>The scenarios that come with the tool, in the order that a trainer would take them. Immutable and thread-safe.</summary>
public sealed class ScenarioLibrary
{
    private static readonly string[] Order =
    [
        "abbas", "lisa", "hanna", "den-roda-traden", "det-komplexa-arendet", "avslaget-som-lades-at-sidan", "intyget-som-stoppar-sfi", "den-unga-som-ingen-ser",
        "atta-i-rummet", "fyra-manader-utan-svar",
    ];

    private const string UnknownRuleSet = "DS0207";

    private ScenarioLibrary(ImmutableArray<Scenario> scenarios)
    {
        Scenarios = scenarios;
    }

    /// <summary>All scenarios.</summary>
    public ImmutableArray<Scenario> Scenarios { get; }

    /// <summary>The scenario with an id, or null.</summary>
    public Scenario? Find(string? id) => Scenarios.FirstOrDefault(s => s.Id == id);

    /// <summary>The scenarios that come with the tool; none where the rule book has no rule set that they ask.</summary>
    /// <exception cref="ScenarioException">A scenario does not fit the rule book.</exception>
    public static ScenarioLibrary BuiltIn(RuleBook ruleBook)
    {
        const string Prefix = "scenarios/";
        var assembly = typeof(ScenarioLibrary).Assembly;
        return Of(ruleBook, assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => (n[Prefix.Length..], Content(assembly.GetManifestResourceStream(n)!))), isOptional: true);
    }

    /// <summary>The scenarios of a folder.</summary>
    /// <exception cref="ScenarioException">A scenario has an error, or there is none.</exception>
    public static ScenarioLibrary OfFolder(RuleBook ruleBook, string folder)
    {
        try
        {
            var files = Directory.GetFiles(folder, "*.yaml");
            return files.Length == 0
                ? throw new ScenarioException($"{folder}: error: The folder holds no scenarios (*.yaml).")
                : Of(ruleBook, files.Select(f => (Path.GetFileName(f), ContentOf(f))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScenarioException($"{folder}: error: The folder cannot be read.");
        }
    }

    private static ScenarioLibrary Of(RuleBook ruleBook, IEnumerable<(string File, byte[] Content)> files, bool isOptional = false)
    {
        var reader = new ScenarioReader(ruleBook);
        var readings = files.Select(f => reader.Read(f.Content, f.File)).ToList();
        if (isOptional && readings.TrueForAll(r => r.Diagnostics.Any(d => d.Code == UnknownRuleSet)))
        {
            return new([]);
        }

        var faults = readings.SelectMany(r => r.Diagnostics).ToList();
        if (faults.Count > 0)
        {
            throw new ScenarioException(string.Join('\n', faults));
        }

        var scenarios = readings.Select(r => r.Scenario!);
        return new([.. scenarios.OrderBy(s => Array.IndexOf(Order, s.Id) is var place and >= 0 ? place : Order.Length).ThenBy(s => s.Id, StringComparer.Ordinal)]);
    }

    // What has no length may be a pipe, which would keep whoever opens it.
    private static byte[] ContentOf(string path)
    {
        var file = new FileInfo(path);
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file) is { Exists: true, Length: 0 } ? [] : Content(File.OpenRead(path));
    }

    // One byte too many is enough for the reader to see that the file is too large.
    private static byte[] Content(Stream stream)
    {
        using (stream)
        {
            var content = new byte[Math.Min(stream.Length, ScenarioReader.MaxBytes + 1)];
            stream.ReadExactly(content);
            return content;
        }
    }
}
