using System.Globalization;

namespace DecisionSupport.Fhir.Reading;

/// <summary>An answer of FHIR as the scalar of a snapshot. Values are taken as they were written: one that FHIR refuses must not throw when it is looked at.</summary>
internal static class AnswerText
{
    /// <summary>The kind of a day, as messages say it.</summary>
    public const string DayKind = "valueDate, a whole day";

    /// <summary>A day as JSON; null where the answer is none.</summary>
    public static string? Day(DataType? answer) => answer is Date { JsonValue: string value } ? JsonText.Of(value) : null;

    /// <summary>The scalar as JSON; null where the answer is of another kind than the type asks for.</summary>
    public static string? Of(FactType type, DataType? answer) => (type, answer) switch
    {
        (BooleanFactType, FhirBoolean { JsonValue: bool value }) => value ? "true" : "false",
        (NumberFactType, FhirDecimal { JsonValue: decimal value }) => value.ToString(CultureInfo.InvariantCulture),
        (NumberFactType, Integer { JsonValue: int value }) => value.ToString(CultureInfo.InvariantCulture),
        (DateFactType, _) => Day(answer),
        // A code of another system may be spelled alike and mean something else.
        (EnumFactType or EnumListFactType, Coding { SystemElement: null, CodeElement.JsonValue: string value }) => JsonText.Of(value),
        (StringListFactType, FhirString { JsonValue: string value }) => JsonText.Of(value),
        _ => null,
    };

    /// <summary>The kind that a type asks for, as messages say it.</summary>
    public static string Kind(FactType type) => type switch
    {
        BooleanFactType => "valueBoolean",
        NumberFactType => "valueDecimal",
        DateFactType => DayKind,
        EnumFactType or EnumListFactType => "valueCoding without system, one of the options of the Questionnaire",
        _ => "valueString",
    };
}
