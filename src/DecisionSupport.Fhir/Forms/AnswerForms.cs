namespace DecisionSupport.Fhir.Forms;

/// <summary>How a fact of a type is answered.</summary>
internal sealed class AnswerForms(Translations translations)
{
    private const string MinValue = "http://hl7.org/fhir/StructureDefinition/minValue";
    private const string MaxValue = "http://hl7.org/fhir/StructureDefinition/maxValue";
    private const string Unit = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";

    public void Shape(Questionnaire.ItemComponent item, FactType type)
    {
        switch (type)
        {
            case BooleanFactType:
                item.Type = Questionnaire.QuestionnaireItemType.Boolean;
                break;
            case NumberFactType number:
                item.Type = Questionnaire.QuestionnaireItemType.Decimal;
                ShapeNumber(item, number);
                break;
            case DateFactType:
                item.Type = Questionnaire.QuestionnaireItemType.Date;
                break;
            case EnumFactType words:
                item.Type = Questionnaire.QuestionnaireItemType.Choice;
                item.AnswerOption = Options(words.Values);
                break;
            case EnumListFactType words:
                item.Type = Questionnaire.QuestionnaireItemType.Choice;
                item.AnswerOption = Options(words.Values);
                item.Repeats = true;
                break;
            case StringListFactType:
                item.Type = Questionnaire.QuestionnaireItemType.String;
                item.Repeats = true;
                break;
            case RecordListFactType:
                item.Type = Questionnaire.QuestionnaireItemType.Group;
                item.Repeats = true;
                break;
            default:
                throw new NotSupportedException($"Facts that are {type.Description} have no form.");
        }
    }

    private void ShapeNumber(Questionnaire.ItemComponent item, NumberFactType type)
    {
        if (type.From is { } from)
        {
            item.AddExtension(MinValue, new FhirDecimal(from));
        }

        if (type.To is { } to)
        {
            item.AddExtension(MaxValue, new FhirDecimal(to));
        }

        if (type.Unit is { } unit)
        {
            item.AddExtension(Unit, new Coding { DisplayElement = translations.Text(unit) });
        }
    }

    private List<Questionnaire.AnswerOptionComponent> Options(ImmutableArray<EnumValue> words) =>
        [.. words.Select(w => new Questionnaire.AnswerOptionComponent { Value = new Coding { Code = w.Id, DisplayElement = translations.Text(w.Label) } })];
}
