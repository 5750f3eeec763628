namespace DecisionSupport.Fhir.Forms;

/// <summary>The items that ask for one fact.</summary>
internal sealed class FactItems(Translations translations, Conditions conditions, Audience audience)
{
    private const string ItemControl = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    private const string ItemControls = "http://hl7.org/fhir/questionnaire-item-control";

    private readonly AnswerForms _forms = new(translations);

    /// <summary>The question as the audience is asked it; null where it is not asked.</summary>
    public static LocalizedText? Question(Fact fact, Audience audience) => audience == Audience.Officer ? fact.QuestionToOfficer : fact.QuestionToPerson;

    /// <summary>The question itself; before a list the one whether there is anything in it.</summary>
    public IEnumerable<Questionnaire.ItemComponent> Of(Fact fact)
    {
        var item = Item(fact.Id, Question(fact, audience)!, fact.Type);
        conditions.AddTo(item, fact);
        if (!LinkIds.IsList(fact))
        {
            item.Item.AddRange(Hints(fact));
            return [item];
        }

        var none = Item(LinkIds.None(fact), FormWords.None(fact.Label), new BooleanFactType());
        conditions.AddTo(none, fact);
        Conditions.AddEmptiness(item, fact);
        if (fact.Type is RecordListFactType records)
        {
            item.Item.AddRange(records.Fields.Select(field => FieldItem(fact, field)));
        }

        item.Item.InsertRange(0, Hints(fact));
        return [none, item];
    }

    private Questionnaire.ItemComponent Item(string linkId, LocalizedText text, FactType type)
    {
        var item = new Questionnaire.ItemComponent { LinkId = linkId, TextElement = translations.Text(text) };
        _forms.Shape(item, type);
        return item;
    }

    private Questionnaire.ItemComponent FieldItem(Fact list, RecordField field)
    {
        var item = Item(LinkIds.Field(list, field), field.Question ?? Words(list, field), field.Type);
        item.Required = field.Optional ? null : true;
        return item;
    }

    // What the list's own question asks for has no question of its own.
    private static LocalizedText Words(Fact list, RecordField field) => field switch
    {
        { Name: "from", Type: DateFactType } => FormWords.From,
        { Name: "to", Type: DateFactType } => FormWords.To,
        _ => list.Label,
    };

    private IEnumerable<Questionnaire.ItemComponent> Hints(Fact fact)
    {
        if (fact.Help is { } help)
        {
            yield return Hint(LinkIds.Help(fact), help);
        }

        if (fact.Guidance is { } guidance)
        {
            yield return Hint(LinkIds.Guidance(fact), guidance);
        }
    }

    private Questionnaire.ItemComponent Hint(string linkId, LocalizedText text)
    {
        var item = new Questionnaire.ItemComponent { LinkId = linkId, TextElement = translations.Text(text), Type = Questionnaire.QuestionnaireItemType.Display };
        item.AddExtension(ItemControl, new CodeableConcept(ItemControls, "help"));
        return item;
    }
}
