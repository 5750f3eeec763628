using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Cases;

/// <summary>Reads one variation of a worked case.</summary>
internal static class VariationReader
{
    public static CaseVariation? Read(DataNode node, DateOnly asOf, SnapshotReader snapshots, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "variation", diagnostics) is not { } reader)
        {
            return null;
        }

        var title = reader.Optional("title").AsText("title", diagnostics);
        var day = reader.Optional("asOf").AsDate("asOf", diagnostics);
        var changes = reader.Optional("with");
        if (changes is not (null or DataMapping))
        {
            diagnostics.Add(SharedKinds.WrongKind, changes.Place, $"'with' is a mapping of facts to their values, null for what is not known; here stands {changes.Kind}.");
        }

        var supposed = MappingReader.Of(reader.Optional("parameters"), "set of supposed parameters", diagnostics)?.Entries ?? [];
        var expected = ExpectationReader.Read(reader);
        if (expected.IsEmpty)
        {
            diagnostics.Add(SharedKinds.MissingKey, reader.Place, "The variation expects nothing, so it proves nothing; write under 'expect' what each rule set must give.");
        }

        reader.Finish();
        return new CaseVariation
        {
            Title = title ?? "",
            AsOf = day,
            Changes = changes is DataMapping mapping ? snapshots.ReadChanges(mapping, day ?? asOf, diagnostics) : [],
            Supposed = [.. supposed.Select(e => KeyValuePair.Create(e.Key, e.Value.AsText(e.Key, diagnostics) ?? ""))],
            Expected = expected,
            Place = reader.Place,
        };
    }
}
