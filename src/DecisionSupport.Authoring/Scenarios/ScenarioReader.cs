using DecisionSupport.Authoring.Scenarios;
using DecisionSupport.Data;
using DecisionSupport.Declarations;
using DecisionSupport.Diagnostics;
using DecisionSupport.Snapshots;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring;

/// <summary>Reads scenarios, YAML, against a rule book. Everything that is wrong is told at once, each with its place. Thread-safe.</summary>
public sealed class ScenarioReader
{
    internal static readonly DiagnosticKind EndsBeforeItBegins = new(
        "DS0802", Severity.Error, "A measure that ends before it begins",
        "Its last day lies before its first, so it lasted no time at all.",
        "Correct one of the days.");

    internal static readonly DiagnosticKind StoryWithoutSteps = new(
        "DS0803", Severity.Error, "A scenario without steps",
        "Nothing happens in it, and nothing is asked.",
        "Write what happened first, and what the room is asked.");

    private readonly RuleBook _ruleBook;

    /// <summary>A reader for scenarios about one rule book.</summary>
    public ScenarioReader(RuleBook ruleBook)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        _ruleBook = ruleBook;
    }

    /// <summary>The largest scenario that is read, in bytes.</summary>
    public static int MaxBytes => DataLimits.Snapshot.MaxBytes;

    /// <summary>Reads one scenario. Bad input gives diagnostics, never an exception.</summary>
    /// <param name="utf8">The text, UTF-8 with or without a byte order mark.</param>
    /// <param name="file">The file's name, for diagnostics; without its extension it is the scenario's id.</param>
    public ScenarioReading Read(ReadOnlySpan<byte> utf8, string file)
    {
        var diagnostics = new DiagnosticBag();
        var scenario = Read(utf8, file, diagnostics);
        return new ScenarioReading(diagnostics.HasErrors ? null : scenario, diagnostics.ToSortedArray());
    }

    internal Scenario? Read(ReadOnlySpan<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        var root = DataReader.Read(utf8, file, DataLimits.Snapshot, diagnostics);
        if (root is null || PersonalNumberCheck.Refuse(root, diagnostics) || MappingReader.Of(OneLanguage.Complete(root, _ruleBook.Languages, diagnostics), "scenario", diagnostics) is not { } reader)
        {
            return null;
        }

        if (reader.Required("scenario") is { } format and not DataScalar { Text: "1" })
        {
            diagnostics.Add(SharedKinds.UnsupportedFormat, format.Place, "This scenario is of a format that is not known here; write 'scenario: 1'.");
        }

        var words = new ScenarioWords(_ruleBook, diagnostics);
        var steps = new StepReader(_ruleBook, words, diagnostics);
        var scenario = new Scenario
        {
            Id = Path.GetFileNameWithoutExtension(file),
            Title = LocalizedTextReader.Required(reader, "title") ?? LocalizedText.None,
            Summary = LocalizedTextReader.Required(reader, "summary") ?? LocalizedText.None,
            Lesson = LocalizedTextReader.Required(reader, "lesson") ?? LocalizedText.None,
            About = [.. reader.Optional("about").AsList("about", diagnostics).Select(words.RuleSet).OfType<string>()],
            Measures = [.. reader.Optional("measures").AsList("measures", diagnostics).Select(n => ReadMeasure(n, words, diagnostics)).OfType<ScenarioMeasure>()],
            Steps = [.. reader.Required("steps").AsList("steps", diagnostics).Select(steps.Read).OfType<ScenarioStep>()],
        };
        if (reader.Optional("steps") is DataSequence { Items.IsEmpty: true } none)
        {
            diagnostics.Add(StoryWithoutSteps, none.Place, "A scenario has at least one step; write what happened first.");
        }

        reader.Finish();
        return scenario;
    }

    private static ScenarioMeasure? ReadMeasure(DataNode node, ScenarioWords words, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "measure", diagnostics) is not { } reader)
        {
            return null;
        }

        var by = words.Party(reader, "by");
        var from = reader.Required("from").AsDate("from", diagnostics);
        var to = reader.Required("to").AsDate("to", diagnostics);
        var title = LocalizedTextReader.Required(reader, "title");
        reader.Finish();
        if (to < from)
        {
            diagnostics.Add(EndsBeforeItBegins, reader.PlaceOf("to"), $"The measure ends before {from.Value.Iso()}, when it begins. Correct one of the days.");
        }

        return by is { } party && from is { } first && to is { } last && title is not null ? new ScenarioMeasure(party, first, last, title) : null;
    }
}
