using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Vocabularies;

/// <summary>Reads the keys of a fact that say its type.</summary>
internal static class FactTypeReader
{
    private static readonly string[] Types = ["boolean", "number", "date", "enum", "list"];
    private static readonly string[] Elements = ["enum", "string", "record"];

    public static FactType? Read(MappingReader fact, Parties parties) =>
        fact.Required("type").AsOneOf("type", Types, fact.Diagnostics) switch
        {
            "boolean" => new BooleanFactType(),
            "number" => ReadNumber(fact),
            "date" => new DateFactType(fact.Optional("notAfter").AsOneOf("notAfter", ["asOf"], fact.Diagnostics) is not null),
            "enum" => ReadValues(fact) is { } values ? new EnumFactType(values) : null,
            "list" => ReadList(fact, parties),
            _ => Unknown(fact),
        };

    private static FactType? Unknown(MappingReader fact)
    {
        fact.LetBe("of", "values", "fields", "examples", "range", "unit", "notAfter");
        return null;
    }

    private static NumberFactType ReadNumber(MappingReader fact)
    {
        decimal? from = null;
        decimal? to = null;
        if (MappingReader.Of(fact.Optional("range"), "range", fact.Diagnostics) is { } range)
        {
            from = range.Optional("from").AsNumber("from", fact.Diagnostics);
            to = range.Optional("to").AsNumber("to", fact.Diagnostics);
            range.Finish();
            if (from > to)
            {
                fact.Diagnostics.Add(SharedKinds.WrongValue, range.Place, "The range ends before it begins; check 'from' and 'to'.");
            }
        }

        return new NumberFactType(from, to, LocalizedTextReader.Optional(fact, "unit"));
    }

    private static FactType? ReadList(MappingReader fact, Parties parties)
    {
        switch (fact.Required("of").AsOneOf("of", Elements, fact.Diagnostics))
        {
            case "enum":
                return ReadValues(fact) is { } values ? new EnumListFactType(values) : null;
            case "string":
                var examples = fact.Required("examples").AsList("examples", fact.Diagnostics);
                return new StringListFactType([.. examples.Select(e => e.AsText("an example", fact.Diagnostics)).OfType<string>()]);
            case "record":
                return ReadFields(fact, parties) is { } fields ? new RecordListFactType(fields) : null;
            default:
                return null;
        }
    }

    private static ImmutableArray<EnumValue>? ReadValues(MappingReader owner)
    {
        if (MappingReader.Of(owner.Required("values"), "mapping of values", owner.Diagnostics) is not { } values)
        {
            return null;
        }

        if (!values.Entries.Any())
        {
            owner.Diagnostics.Add(SharedKinds.WrongValue, values.Place, $"There are no values; write at least one, with its words{(owner.Diagnostics.TextLanguages.Length == 1 ? "" : " in both languages")}.");
        }

        var read = ImmutableArray.CreateBuilder<EnumValue>();
        foreach (var entry in values.Entries)
        {
            if (LocalizedTextReader.Read(entry.Value, $"value '{entry.Key}'", owner.Diagnostics) is { } label)
            {
                read.Add(new EnumValue(entry.Key, label));
            }
        }

        return read.DrainToImmutable();
    }

    private static ImmutableArray<RecordField>? ReadFields(MappingReader fact, Parties parties)
    {
        if (MappingReader.Of(fact.Required("fields"), "mapping of fields", fact.Diagnostics) is not { } fields)
        {
            return null;
        }

        var read = ImmutableArray.CreateBuilder<RecordField>();
        foreach (var entry in fields.Entries)
        {
            if (MappingReader.Of(entry.Value, $"field '{entry.Key}'", fact.Diagnostics) is not { } field)
            {
                continue;
            }

            var type = field.Required("type").AsOneOf("type of a field", ["boolean", "date", "enum"], fact.Diagnostics) switch
            {
                "boolean" => new BooleanFactType(),
                "date" => new DateFactType(notAfterAsOf: false),
                "enum" => ReadValues(field) is { } values ? new EnumFactType(values) : null,
                _ => (FactType?)null,
            };
            var optional = field.Optional("optional").AsBoolean("optional", fact.Diagnostics) ?? false;
            var question = LocalizedTextReader.Optional(field, "question");
            var askedOf = parties.Read(field.Optional("askedOf"), "askedOf", fact.Diagnostics);
            field.Finish();
            if (type is not null)
            {
                read.Add(new RecordField(entry.Key, type, optional) { Question = question, AskedOf = askedOf });
            }
        }

        return read.DrainToImmutable();
    }
}
