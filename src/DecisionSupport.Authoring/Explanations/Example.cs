using System.Text;

namespace DecisionSupport.Authoring.Explanations;

/// <summary>Input with one fault, laid over a small rule book that has none. Immutable.</summary>
internal sealed record Example
{
    // Each takes some thousands, but the one that shows what is not looked at to its end; all are looked at whenever the page of codes is written.
    private const long EnoughCells = 2_000_000;

    private static readonly DateOnly UsualDay = new(2026, 11, 22);

    /// <summary>Rule files that replace those of the same path or are added.</summary>
    public required ImmutableArray<(string Path, string Text)> Files { get; init; }

    /// <summary>Rule files of a folder that is laid over them.</summary>
    public required ImmutableArray<(string Path, string Text)> Over { get; init; }

    /// <summary>Rule files that are no text, written in hexadecimal.</summary>
    public required ImmutableArray<(string Path, string Text)> Bytes { get; init; }

    /// <summary>How many times the content of each file is repeated.</summary>
    public required int Repeat { get; init; }

    /// <summary>A snapshot that is asked about, or null.</summary>
    public required string? Snapshot { get; init; }

    /// <summary>A scenario that is read, or null.</summary>
    public required string? Scenario { get; init; }

    /// <summary>A decision record that is read, or null.</summary>
    public required string? Record { get; init; }

    /// <summary>A decision that is recorded and decided again, or null.</summary>
    public required ReplayExample? Replay { get; init; }

    /// <summary>The day it is when lint runs; null for a usual one.</summary>
    public required DateOnly? Today { get; init; }

    /// <summary>The hash that a host asks for when it loads the rules; null when it asks for none.</summary>
    public required string? RequiredSha256 { get; init; }

    /// <summary>A folder that is checked instead of the files, or null.</summary>
    public required string? Folder { get; init; }

    /// <summary>Everything that is said of it, a line each.</summary>
    public IEnumerable<string> Tell()
    {
        if (Record is not null)
        {
            return DecisionRecord.Read(Encoding.UTF8.GetBytes(Record), "record.json").Diagnostics.Select(d => d.ToString());
        }

        if (Replay is not null)
        {
            return Replay.Tell(RuleBookLoader.Load(Overlaid()).GetOrThrow());
        }

        if (RequiredSha256 is not null)
        {
            return RuleBookLoader.Load(Overlaid(), RuleBookRequirement.OfSha256(RequiredSha256)).Diagnostics.Select(d => d.ToString());
        }

        if (Scenario is not null)
        {
            return new ScenarioReader(RuleBookLoader.Load(Overlaid()).GetOrThrow()).Read(Encoding.UTF8.GetBytes(Scenario), "scenario.yaml").Diagnostics.Select(d => d.ToString());
        }

        var clock = new Noon(Today ?? UsualDay);
        var report = Folder is not null ? Linter.LintFolder(Folder, clock)
            : Over.IsEmpty ? Linter.Lint(Overlaid(), clock, _ => true, EnoughCells)
            : Linter.Lint(RuleBookLoader.Load(Overlaid(), Over.Select(f => new RuleFile(f.Path, Encoding.UTF8.GetBytes(f.Text))), "over"), null, "over", clock, maxCells: EnoughCells);
        return Snapshot is null || report.RuleBook is null
            ? report.Diagnostics.Concat(report.Notes).Select(d => d.ToString())
            : Ask(report.RuleBook, Snapshot);
    }

    private static IEnumerable<string> Ask(RuleBook ruleBook, string snapshot)
    {
        const string File = "snapshot.yaml";
        var reading = new SnapshotReader(ruleBook.Vocabulary) { ReadsOldNames = true, ReferenceShapes = [ReferenceShape.Parse("K-9999")] }.Read(Encoding.UTF8.GetBytes(snapshot), File);
        return reading.Snapshot is null || !reading.Diagnostics.IsEmpty
            ? reading.Diagnostics.Select(d => d.ToString())
            : ruleBook.Evaluate(reading.Snapshot).NotEvaluated.Select(n => $"{File}: error {n.Code}: {n.Reason}");
    }

    private IEnumerable<RuleFile> Overlaid()
    {
        var over = Files.Select(f => new RuleFile(f.Path, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(f.Text, Repeat)))))
            .Concat(Bytes.Select(f => new RuleFile(f.Path, Convert.FromHexString(f.Text.Replace(" ", "", StringComparison.Ordinal)))))
            .ToList();
        return EmbeddedFiles.Under("good/").Where(g => over.TrueForAll(o => o.Path != g.Path)).Concat(over);
    }

    private sealed class Noon(DateOnly day) : TimeProvider
    {
        private const int Twelve = 12;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(Twelve, 0)), TimeSpan.Zero);
    }
}
