using System.Globalization;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Parameters;

/// <summary>Reads the files of parameters.</summary>
internal sealed class ParameterReader(DiagnosticBag diagnostics)
{
    internal static readonly DiagnosticKind ParameterOverlap = new(
        "DS0105", Severity.Error, "A parameter has two values on a day",
        "The periods of two values overlap.",
        "Close the earlier value with to, the day before the later one begins.");

    internal static readonly DiagnosticKind ParameterGap = new(
        "DS0106", Severity.Warning, "A parameter has no value for some days",
        "There are days between two values on which neither holds. Questions about those days get no answer.",
        "Add the value for those days, or correct the dates.");

    private static readonly string[] Kinds = ["number", "date", "duration"];

    private readonly Dictionary<string, Parameter> _parameters = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Parameter> Parameters => _parameters;

    /// <param name="root">The file.</param>
    /// <param name="mayExtend">Whether a parameter that is there already gets more values: so in a folder laid over.</param>
    public void ReadFile(DataNode root, bool mayExtend)
    {
        if (MappingReader.Of(root, "file of parameters", diagnostics) is not { } file)
        {
            return;
        }

        foreach (var node in file.Required("parameters").AsList("parameters", diagnostics))
        {
            if (MappingReader.Of(node, "parameter", diagnostics) is { } parameter)
            {
                ReadParameter(parameter, mayExtend);
            }
        }

        file.Finish();
    }

    private void ReadParameter(MappingReader reader, bool mayExtend)
    {
        var idNode = reader.Required("id");
        var id = idNode.AsText("id", diagnostics);
        reader.What = $"parameter '{id}'";
        if (id is not null && !Ids.IsDotted(id))
        {
            diagnostics.Add(SharedKinds.BadId, idNode!.Place, $"The parameter id '{id}' must be words of letters and digits joined by dots (a–z, no å ä ö).");
        }

        if (mayExtend && id is not null && _parameters.TryGetValue(id, out var before))
        {
            Extend(before, reader);
            return;
        }

        var kindWord = reader.Required("type").AsOneOf("type", Kinds, diagnostics);
        var title = LocalizedTextReader.Required(reader, "title");
        var unit = LocalizedTextReader.Optional(reader, "unit");
        var valueNodes = reader.Required("values").AsList("values", diagnostics);
        reader.Finish();
        if (id is null || kindWord is null || title is null)
        {
            diagnostics.Spoil($"parameter.{id}");
            return;
        }

        var kind = (ParameterKind)Array.IndexOf(Kinds, kindWord);
        ImmutableArray<ParameterValue> values = [.. valueNodes.Select(n => ReadValue(n, kind, reader.What)).OfType<ParameterValue>()];
        if (valueNodes.IsEmpty)
        {
            diagnostics.Add(SharedKinds.WrongValue, reader.PlaceOf("values"), $"The {reader.What} has no values; write at least one.");
        }

        CheckOrder(values, reader.What);
        CheckKindOfDuration(values, kind, reader.What);
        var read = new Parameter(id, kind, title, unit, values) { Place = reader.Place };
        if (!_parameters.TryAdd(id, read))
        {
            diagnostics.Add(SharedKinds.DuplicateId, reader.Place, $"The parameter '{id}' is declared twice; the first is at {_parameters[id].Place}.");
        }
    }

    private void Extend(Parameter before, MappingReader reader)
    {
        var added = reader.Required("values").AsList("values", diagnostics).Select(n => ReadValue(n, before.Kind, reader.What)).OfType<ParameterValue>().ToList();
        reader.Finish();
        foreach (var value in added.ToList())
        {
            if (before.Values.FirstOrDefault(held => held.From <= (value.To ?? DateOnly.MaxValue) && value.From <= (held.To ?? DateOnly.MaxValue)) is { } held)
            {
                added.Remove(value);
                diagnostics.Add(SharedKinds.ChangesWhatHolds, value.Place, $"This would change a value that holds: the {reader.What} is {held.Text} from {held.From.Iso()}{(held.To is { } to ? $" to {to.Iso()}" : " on")} ({held.Place}). A folder laid over adds values for days that have none.");
            }
        }

        ImmutableArray<ParameterValue> values = [.. before.Values.Concat(added).OrderBy(v => v.From)];
        CheckOrder(values, reader.What);
        CheckKindOfDuration(values, before.Kind, reader.What);
        _parameters[before.Id] = new Parameter(before.Id, before.Kind, before.Title, before.Unit, values) { Place = before.Place };
    }

    private ParameterValue? ReadValue(DataNode node, ParameterKind kind, string parameter)
    {
        if (MappingReader.Of(node, $"value of {parameter}", diagnostics) is not { } reader)
        {
            return null;
        }

        var from = reader.Required("from").AsDate("from", diagnostics);
        var to = reader.Optional("to").AsDate("to", diagnostics);
        var valueNode = reader.Required("value");
        var value = kind switch
        {
            ParameterKind.Number => valueNode.AsNumber("value", diagnostics)?.ToString(CultureInfo.InvariantCulture),
            ParameterKind.Date => valueNode.AsDate("value", diagnostics)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => ReadDuration(valueNode),
        };
        var source = reader.Required("source").AsText("source", diagnostics);
        var day = reader.Required("checked").AsDate("checked", diagnostics);
        var note = LocalizedTextReader.Optional(reader, "note");
        reader.Finish();
        if (to < from)
        {
            diagnostics.Add(SharedKinds.WrongValue, reader.Place, $"The {reader.What} ends before it begins; check 'from' and 'to'.");
        }

        return from is null || value is null || source is null || day is null
            ? null
            : new ParameterValue(from.Value, to, value, source, day.Value) { Note = note, Place = reader.PlaceOf("from"), SourcePlace = reader.PlaceOf("source") };
    }

    private string? ReadDuration(DataNode? node)
    {
        var text = node.AsText("value", diagnostics);
        if (text is null || TemporalText.Duration(text).Kind is FeelKind.YearMonthDuration or FeelKind.DayTimeDuration)
        {
            return text;
        }

        diagnostics.Add(SharedKinds.WrongValue, node!.Place, $"'{text}' is no length of time; write for example P12M (twelve months), P1Y or P30D.");
        return null;
    }

    // Months and days cannot be compared: the expressions that read the parameter expect the one or the other.
    private void CheckKindOfDuration(ImmutableArray<ParameterValue> values, ParameterKind kind, string parameter)
    {
        if (kind != ParameterKind.Duration)
        {
            return;
        }

        foreach (var odd in values.Where(v => TemporalText.Duration(v.Text).Kind != TemporalText.Duration(values[0].Text).Kind))
        {
            diagnostics.Add(SharedKinds.WrongValue, odd.Place, $"The {parameter} is years and months at one time and days at another; write all values as the first.");
        }
    }

    private void CheckOrder(ImmutableArray<ParameterValue> values, string parameter)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i - 1].To is not { } to || to >= values[i].From)
            {
                diagnostics.Add(ParameterOverlap, values[i].Place, $"The {parameter} has two values on {values[i].From.Iso()}; values stand in the order of time and each but the last has 'to'.");
            }
            else if (to.AddDays(1) < values[i].From)
            {
                diagnostics.Add(ParameterGap, values[i].Place, $"The {parameter} has no value from {to.AddDays(1).Iso()} to {values[i].From.AddDays(-1).Iso()}; add it, or what needs it is unknown on those days.");
            }
        }
    }
}
