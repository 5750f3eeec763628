using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Cases;

/// <summary>Reads what must come out, under <c>expect</c>.</summary>
internal static class ExpectationReader
{
    private static readonly ImmutableArray<string> Words = [.. Statuses.Words, Expectation.NotApplicable];

    public static ImmutableArray<Expectation> Read(MappingReader owner) =>
        [.. (MappingReader.Of(owner.Optional("expect"), "mapping of expectations", owner.Diagnostics)?.Entries ?? []).Select(e => Read(e, owner.Diagnostics)).OfType<Expectation>()];

    private static Expectation? Read(DataEntry entry, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(entry.Value, $"expectation of {entry.Key}", diagnostics) is not { } reader)
        {
            return null;
        }

        var expectation = new Expectation
        {
            RuleSet = entry.Key,
            Version = reader.Optional("version").AsDate("version", diagnostics),
            Outcome = reader.Optional("outcome").AsText("outcome", diagnostics),
            Level = reader.Optional("level").AsText("level", diagnostics),
            MissingFacts = Ids(reader, "missingFacts", "a fact"),
            Findings = Findings(reader, diagnostics),
            Tells = Ids(reader, "tells", "a step or notice"),
            TellsNot = Ids(reader, "tellsNot", "a step or notice"),
            Due = Days(reader, diagnostics),
        };
        reader.Finish();
        if (entry.Value is DataMapping { Entries.IsEmpty: true })
        {
            diagnostics.Add(SharedKinds.MissingKey, entry.Place, $"What must {entry.Key} give? Write its 'outcome', 'findings', 'tells' or 'due'.");
        }

        return expectation;
    }

    private static ImmutableArray<string> Ids(MappingReader reader, string key, string what) =>
        [.. reader.Optional(key).AsList(key, reader.Diagnostics).Select(n => n.AsText(what, reader.Diagnostics)).OfType<string>()];

    private static ImmutableArray<KeyValuePair<string, FindingStatus?>> Findings(MappingReader reader, DiagnosticBag diagnostics) =>
    [
        .. from entry in MappingReader.Of(reader.Optional("findings"), "mapping of findings", diagnostics)?.Entries ?? []
           let word = entry.Value.AsOneOf("a status", Words, diagnostics)
           where word is not null
           select KeyValuePair.Create(entry.Key, word == Expectation.NotApplicable ? (FindingStatus?)null : Statuses.Parse(word)),
    ];

    private static ImmutableArray<KeyValuePair<string, DateOnly>> Days(MappingReader reader, DiagnosticBag diagnostics) =>
    [
        .. from entry in MappingReader.Of(reader.Optional("due"), "mapping of days", diagnostics)?.Entries ?? []
           let day = entry.Value.AsDate(entry.Key, diagnostics)
           where day is not null
           select KeyValuePair.Create(entry.Key, day.Value),
    ];
}
