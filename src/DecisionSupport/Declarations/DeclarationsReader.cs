using System.Collections.Frozen;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Declarations;

/// <summary>Reads <c>rule-book.yaml</c>.</summary>
internal static class DeclarationsReader
{
    public const string File = "rule-book.yaml";

    private const int MostDays = 3660;
    private const string LastDay = "last-day";

    private static readonly (string Word, Language Language)[] Known = [("sv", Language.Swedish), ("en", Language.English)];

    /// <summary>The languages that a rule book's texts are in; both where it does not say.</summary>
    public static ImmutableArray<Language> Languages(DataNode? root, DiagnosticBag diagnostics)
    {
        if ((root as DataMapping)?.Find("languages") is not { } node)
        {
            return new RuleBookDeclarations().Languages;
        }

        var words = node.AsList("languages", diagnostics);
        var read = words.Select(n => n.AsOneOf("languages", [.. Known.Select(k => k.Word)], diagnostics)).OfType<string>().ToList();
        if (node is DataSequence { Items.IsEmpty: true })
        {
            diagnostics.Add(SharedKinds.WrongValue, node.Place, "A rule book has texts in at least one language: [sv], [en] or [sv, en].");
        }

        // A language that cannot be read could be any; nothing is said of the texts then.
        return read.Count < words.Length || read.Count == 0
            ? new RuleBookDeclarations().Languages
            : [.. read.Select(word => Array.Find(Known, k => k.Word == word).Language).Distinct()];
    }

    public static RuleBookDeclarations Read(DataNode root, ImmutableArray<Language> languages, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(root, File, diagnostics) is not { } header)
        {
            return new RuleBookDeclarations();
        }

        var version = header.Required("version").AsText("version", diagnostics);
        header.Optional("languages");
        var decides = MappingReader.Of(header.Optional("decides"), "'decides'", diagnostics);
        var roles = MappingReader.Of(header.Optional("roles"), "mapping of roles", diagnostics);
        var parties = PartyReader.Read(header.Optional("parties"), diagnostics);
        var declarations = new RuleBookDeclarations
        {
            Version = version ?? "",
            About = LocalizedTextReader.Optional(header, "about"),
            Languages = languages,
            Parties = parties,
            SourceKinds = Words(header, "sourceKinds"),
            Citations = ReadCitations(header.Optional("citations"), diagnostics),
            CitedActs = ReadActs(header.Optional("acts"), diagnostics),
            Decides = decides is null ? null : LocalizedTextReader.Required(decides, "officer"),
            ClientDecides = decides is null ? null : LocalizedTextReader.Required(decides, "client"),
            Expert = ExpertReader.Read(header.Optional("expert"), diagnostics),
            UsualTimes = ReadTimes(header.Optional("usualTimes"), parties, diagnostics),
            Rights = header.Optional("rights") is { } rights && rights.AsText("a guide", diagnostics) is { } guide ? new PlacedId(guide, rights.Place) : null,
            NamedFacts = [.. NamedFacts(root)],
            NamedOutcomes = [.. NamedOutcomes(root)],
            MonthEndsAreDeclared = header.Optional("monthEnds") is { } ends && ends.AsOneOf("monthEnds", [LastDay], diagnostics) is not null,
            BirthDateFact = roles?.Optional("birthDate").AsText("birthDate", diagnostics),
            AskedInTurn = roles is null ? new PlacedIds([]) : PlacedIds.Read(roles, "askedInTurn", "a fact"),
            CountedFacts = roles is null ? new PlacedIds([]) : PlacedIds.Read(roles, "counted", "a fact"),
        };
        decides?.Finish();
        roles?.Finish();
        header.Finish();
        return declarations;
    }

    private static IEnumerable<PlacedId> NamedFacts(DataNode root) => new[]
    {
        At(root, "roles", "birthDate"), At(root, "expert", "statement", "exists"), At(root, "expert", "statement", "form"),
        At(root, "expert", "statement", "issued"),
    }.OfType<PlacedId>();

    private static IEnumerable<(PlacedId RuleSet, PlacedId? Outcome)> NamedOutcomes(DataNode root)
    {
        if (At(root, "expert", "statement", "ruleSet") is { } statement)
        {
            yield return (statement, At(root, "expert", "statement", "missing"));
            yield return (statement, At(root, "expert", "statement", "outdated"));
        }
    }

    private static PlacedId? At(DataNode root, params ReadOnlySpan<string> keys) => Find(root, keys) is DataScalar { IsNull: false } scalar ? new PlacedId(scalar.Text, scalar.Place) : null;

    private static DataNode? Find(DataNode? node, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            node = (node as DataMapping)?.Find(key);
        }

        return node;
    }

    /// <summary>The version in the <c>rule-book.yaml</c> of a folder laid over the rules, which declares nothing else.</summary>
    public static string? ReadVersion(DataNode root, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(root, File, diagnostics) is not { } header)
        {
            return null;
        }

        var version = header.Required("version").AsText("version", diagnostics);
        header.Finish();
        return version;
    }

    private static FrozenDictionary<Party, int> ReadTimes(DataNode? node, Parties parties, DiagnosticBag diagnostics)
    {
        var times = new Dictionary<Party, int>();
        if (MappingReader.Of(node, "mapping from party to days", diagnostics) is { } reader)
        {
            foreach (var party in parties.All.Where(p => p.TakesSteps))
            {
                if (reader.Optional(party.Id) is { } days && days.AsNumber($"the days of '{party.Id}'", diagnostics) is { } number)
                {
                    if (number is < 0 or > MostDays || number != decimal.Floor(number))
                    {
                        diagnostics.Add(SharedKinds.WrongKind, days.Place, FormattableString.Invariant($"The usual time of '{party.Id}' is a whole number of days, from 0 to {MostDays}."));
                        continue;
                    }

                    times[party] = (int)number;
                }
            }

            reader.Finish();
        }

        return times.ToFrozenDictionary();
    }

    private static Citations ReadCitations(DataNode? node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "mapping of citations", diagnostics) is not { } citations)
        {
            return Citations.None;
        }

        var read = new Citations(Words(citations, "begin"), Words(citations, "goOn"));
        citations.Finish();
        return read;
    }

    private static CitedActs ReadActs(DataNode? node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "mapping of acts", diagnostics) is not { } acts)
        {
            return CitedActs.None;
        }

        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in MappingReader.Of(acts.Optional("named"), "mapping from name to number", diagnostics)?.Entries ?? [])
        {
            if (entry.Value.AsText($"the number of '{entry.Key}'", diagnostics) is { } number)
            {
                named[entry.Key] = number;
            }
        }

        var read = new CitedActs(named.ToFrozenDictionary(StringComparer.Ordinal), Words(acts, "numbered"));
        acts.Finish();
        return read;
    }

    private static ImmutableArray<string> Words(MappingReader owner, string key) =>
        [.. owner.Optional(key).AsList(key, owner.Diagnostics).Select(n => n.AsText($"a word of {key}", owner.Diagnostics)).OfType<string>()];
}
