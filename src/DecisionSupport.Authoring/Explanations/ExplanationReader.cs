using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Explanations;

/// <summary>The kinds with their examples, which are files that come with this library. Thread-safe.</summary>
internal static class ExplanationReader
{
    private static readonly Lazy<ImmutableArray<CodeExplanation>> Read = new(ReadAll);

    /// <summary>All explanations, in the order of their codes.</summary>
    public static ImmutableArray<CodeExplanation> All => Read.Value;

    private static ImmutableArray<CodeExplanation> ReadAll() =>
        [.. EmbeddedFiles.Under("explanations/").Select(ReadOne).OrderBy(e => e.Kind.Code, StringComparer.Ordinal)];

    private static CodeExplanation ReadOne(RuleFile file)
    {
        var diagnostics = new DiagnosticBag();
        var reader = MappingReader.Of(DataReader.Read(file.Utf8.Span, file.Path, DataLimits.RuleFile, diagnostics), "explanation", diagnostics);
        var explanation = reader is null ? null : new CodeExplanation(
            KindOf(reader.Required("code").AsText("code", diagnostics)),
            ReadExample(reader, diagnostics));
        reader?.Finish();
        return explanation is null || diagnostics.HasErrors ? throw new InvalidDataException(string.Join('\n', diagnostics.ToSortedArray())) : explanation;
    }

    private static DiagnosticKind KindOf(string? code) =>
        ExplainedKinds.All.FirstOrDefault(k => k.Code == code) ?? throw new InvalidDataException($"An example is of the code {code}, which nothing tells.");

    private static Example ReadExample(MappingReader reader, DiagnosticBag diagnostics) => new()
    {
        Files = ReadTexts(reader.Optional("files"), diagnostics),
        Over = ReadTexts(reader.Optional("over"), diagnostics),
        Bytes = ReadTexts(reader.Optional("bytes"), diagnostics),
        Repeat = (int?)reader.Optional("repeat").AsNumber("repeat", diagnostics) ?? 1,
        Snapshot = reader.Optional("snapshot").AsText("snapshot", diagnostics),
        Scenario = reader.Optional("scenario").AsText("scenario", diagnostics),
        Record = reader.Optional("record").AsText("record", diagnostics),
        Replay = ReadReplay(reader.Optional("replay"), diagnostics),
        Today = reader.Optional("today").AsDate("today", diagnostics),
        RequiredSha256 = reader.Optional("requiredSha256").AsText("requiredSha256", diagnostics),
        Folder = reader.Optional("folder").AsText("folder", diagnostics),
    };

    private static ReplayExample? ReadReplay(DataNode? node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "replay", diagnostics) is not { } reader)
        {
            return null;
        }

        var example = new ReplayExample(
            reader.Required("recorded").AsText("recorded", diagnostics) ?? "",
            reader.Required("leavesOut").AsText("leavesOut", diagnostics) ?? "",
            reader.Optional("given").AsText("given", diagnostics));
        reader.Finish();
        return example;
    }

    private static ImmutableArray<(string Path, string Text)> ReadTexts(DataNode? node, DiagnosticBag diagnostics) =>
        [.. (MappingReader.Of(node, "mapping of files", diagnostics)?.Entries ?? []).Select(e => (e.Key, (e.Value as DataScalar)?.Text ?? ""))];
}
