using DecisionSupport.Authoring.Cases;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring;

/// <summary>Reads worked cases, and tells them apart from bare snapshots. Thread-safe.</summary>
public sealed class CaseFileReader(Vocabulary vocabulary)
{
    private readonly SnapshotReader _snapshots = new(vocabulary);

    /// <summary>Whether a text is a worked case; otherwise it is a snapshot, or nothing that can be read.</summary>
    public static bool IsCase(ReadOnlySpan<byte> utf8) =>
        DataReader.Read(utf8, "", DataLimits.Snapshot, new DiagnosticBag()) is DataMapping root && root.Find("snapshot") is DataMapping;

    /// <summary>Reads one case. Bad input gives diagnostics in its snapshot, never an exception.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="file">The name that diagnostics say.</param>
    /// <param name="asOf">Replaces the snapshot's own day.</param>
    public CaseFile Read(ReadOnlySpan<byte> utf8, string file, DateOnly? asOf = null)
    {
        var diagnostics = new DiagnosticBag();
        var root = DataReader.Read(utf8, file, DataLimits.Snapshot, diagnostics);
        if (MappingReader.Of(root, "case", diagnostics) is not { } reader)
        {
            return Unreadable(file, diagnostics);
        }

        var id = reader.Required("case").AsText("case", diagnostics);
        var title = reader.Required("title") is DataMapping localized
            ? LocalizedTextReader.Read(localized, "title", diagnostics)?.Swedish
            : reader.Optional("title").AsText("title", diagnostics);
        foreach (var told in (string[])["story", "source", "note", "confidence"])
        {
            reader.Optional(told);
        }

        var certificate = reader.Optional("certificate").AsText("certificate", diagnostics);
        if (certificate is not null && (Path.IsPathRooted(certificate) || certificate.Contains(':', StringComparison.Ordinal) || certificate.Split('/', '\\').Contains("..")))
        {
            diagnostics.Add(SharedKinds.WrongValue, reader.PlaceOf("certificate"), "'certificate' names a file beside the case or in a folder beside it, such as certificates/fk7800.xml; no path from the root or out of the folder is followed.");
        }

        var expected = ExpectationReader.Read(reader);
        var snapshot = reader.Required("snapshot") is { } node ? _snapshots.Read(node, asOf, diagnostics) : null;
        var variations = reader.Optional("variations").AsList("variations", diagnostics);
        ImmutableArray<CaseVariation> varied = snapshot?.Snapshot is { } worked ? [.. variations.Select(v => VariationReader.Read(v, worked.AsOf, _snapshots, diagnostics)).OfType<CaseVariation>()] : [];
        reader.Finish();
        return new CaseFile
        {
            Id = id ?? file,
            Title = title ?? "",
            Certificate = certificate,
            Expected = expected,
            Variations = varied,
            Snapshot = new SnapshotReading(diagnostics.HasErrors ? null : snapshot?.Snapshot, diagnostics.ToSortedArray()),
        };
    }

    private static CaseFile Unreadable(string file, DiagnosticBag diagnostics) =>
        new() { Id = file, Title = "", Certificate = null, Expected = [], Snapshot = new SnapshotReading(null, diagnostics.ToSortedArray()) };
}
