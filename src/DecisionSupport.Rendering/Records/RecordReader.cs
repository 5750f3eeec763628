using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Serialization;
using DecisionSupport.Snapshots;

namespace DecisionSupport.Rendering.Records;

/// <summary>Text → record, or what is wrong with it and where.</summary>
internal sealed class RecordReader
{
    private const int MaxVersionLength = 30;

    private readonly DiagnosticBag _diagnostics;
    private readonly MappingReader _record;

    private RecordReader(MappingReader record, DiagnosticBag diagnostics)
    {
        _record = record;
        _diagnostics = diagnostics;
    }

    public static RecordReading Read(ReadOnlySpan<byte> utf8, string file)
    {
        var diagnostics = new DiagnosticBag();
        var root = DataReader.Read(utf8, file, RecordFormat.Limits, diagnostics);
        DecisionRecord? record = null;
        if (root is not null && !PersonalNumberCheck.Refuse(RecordHashes.Without(root), diagnostics) && MappingReader.Of(root, "record", diagnostics) is { } reader)
        {
            record = new RecordReader(reader, diagnostics).Read(root, utf8);
        }

        return new RecordReading(diagnostics.HasErrors ? null : record, diagnostics.ToSortedArray());
    }

    private DecisionRecord? Read(DataNode root, ReadOnlySpan<byte> utf8)
    {
        if (_record.Required("record") is not { } format || format is not DataScalar { Text: "1" })
        {
            // Of another format nothing more can be said, least of all which keys are wrong.
            _diagnostics.Add(SharedKinds.UnsupportedFormat, _record.PlaceOf("record"), "This is no decision record of a format that is known here; a record begins with \"record\": 1.");
            return null;
        }

        var engine = EngineVersion();
        var ruleBook = MappingReader.Of(_record.Required("ruleBook"), "rule book", _diagnostics);
        var version = ruleBook?.Required("version").AsText("version", _diagnostics);
        var ruleBookHash = Hash(ruleBook, "sha256");
        var signer = ruleBook?.Optional("signedBy") is null ? null : Hash(ruleBook, "signedBy");
        if (ruleBook?.Optional("over") is { } overNode && MappingReader.Of(overNode, "folder laid over", _diagnostics) is { } over)
        {
            over.Required("version").AsText("version", _diagnostics);
            Hash(over, "sha256");
            over.Finish();
        }

        ruleBook?.Finish();
        var language = _record.Required("language").AsOneOf("language", ["sv", "en"], _diagnostics);
        var ruleSets = Texts(_record.Required("ruleSets"), "ruleSets");
        var snapshotHash = Hash(_record, "snapshotSha256");
        var decisionHash = Hash(_record, "decisionSha256");
        var redacted = Texts(_record.Optional("redacted"), "redacted");
        var renamed = RecordRenames.Read(_record.Optional(RecordRenames.Key), _diagnostics);
        var snapshot = redacted.Contains(RecordFormat.WholeSnapshot) ? _record.Optional("snapshot") : _record.Required("snapshot");
        var decision = _record.Required("decision");
        var told = MappingReader.Of(decision, "decision", _diagnostics);
        var asOf = told?.Required("asOf").AsDate("asOf", _diagnostics);
        var detail = Detail(told?.Optional("detail"));
        _record.Finish();
        if (_diagnostics.HasErrors)
        {
            return null;
        }

        if (redacted.IsEmpty)
        {
            RecordHashes.Check(snapshot!, snapshotHash!, "snapshot", _diagnostics);
            RecordHashes.Check(decision!, decisionHash!, "decision", _diagnostics);
        }

        RecordHashes.CheckRuleBook(_record.Required("ruleBook")!, (DataMapping)decision!, _diagnostics);
        RecordHashes.CheckBytes(root, utf8, _diagnostics);
        return new DecisionRecord(utf8.ToArray(), root, snapshot, (DataMapping)decision!)
        {
            Engine = engine!,
            RuleBookVersion = version!,
            RuleBookSha256 = ruleBookHash!,
            RuleBookSignedBy = signer,
            Language = language == "en" ? Language.English : Language.Swedish,
            Detail = detail,
            AsOf = asOf!.Value,
            RuleSets = ruleSets,
            SnapshotSha256 = snapshotHash!,
            DecisionSha256 = decisionHash!,
            Redacted = redacted,
            Renamed = renamed,
            Redaction = redacted.IsEmpty ? RecordRedaction.None : redacted.Contains(RecordFormat.WholeSnapshot) ? RecordRedaction.WholeSnapshot : RecordRedaction.Facts([.. redacted]),
        };
    }

    // All of it says nothing of itself.
    private DecisionDetail Detail(DataNode? node)
    {
        var words = Enum.GetValues<DecisionDetail>().Select(d => (Word: DecisionWriter.WordOf(d), Detail: d)).ToList();
        var word = node is null ? null : node.AsOneOf("detail", [.. words.Select(w => w.Word).OfType<string>()], _diagnostics);
        return words.Find(w => w.Word == word).Detail;
    }

    private string? Text(string key) => _record.Required(key).AsText(key, _diagnostics);

    private string? EngineVersion()
    {
        var version = Text("engine");
        if (version is not null && (version.Length > MaxVersionLength || !version.All(c => char.IsAsciiDigit(c) || c == '.')))
        {
            _diagnostics.Add(SharedKinds.WrongValue, _record.PlaceOf("engine"), "'engine' must be the version of a library, such as 1.0.0.");
        }

        return version;
    }

    private ImmutableArray<string> Texts(DataNode? node, string key) =>
        [.. node.AsList(key, _diagnostics).Select(n => n.AsText($"an item of {key}", _diagnostics)).OfType<string>()];

    private string? Hash(MappingReader? reader, string key)
    {
        var node = reader?.Required(key);
        var text = node.AsText(key, _diagnostics);
        if (text is not null && !RecordHashes.IsHash(text))
        {
            _diagnostics.Add(SharedKinds.WrongValue, node!.Place, $"'{key}' must be a SHA-256, 64 digits of 0–9 and a–f.");
        }

        return text;
    }
}
