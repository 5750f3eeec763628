namespace DecisionSupport.Fhir.Writing;

/// <summary>The facts of a snapshot as items, in the order and the groups of the questionnaire.</summary>
internal static class ResponseItems
{
    public static IEnumerable<QuestionnaireResponse.ItemComponent> Of(CaseSnapshot snapshot) =>
    [
        Item(LinkIds.AsOf, Day(snapshot.AsOf)),
        .. snapshot.ToldFacts.GroupBy(f => Subjects.Of(f, snapshot.Vocabulary))
            .Select(subject => new QuestionnaireResponse.ItemComponent { LinkId = subject.Key.Id, Item = [.. subject.SelectMany(f => Of(f, snapshot[f.Id]).Select(item => ToldBy(snapshot.SourceOf(f.Id), item)))] }),
    ];

    private static IEnumerable<QuestionnaireResponse.ItemComponent> Of(Fact fact, FeelValue value) => fact.Type switch
    {
        _ when value.Kind == FeelKind.List && value.AsList().Count == 0 => [Item(LinkIds.None(fact), new FhirBoolean(true))],
        RecordListFactType records => value.AsList().Select(record => Record(fact, records, record.AsContext())),
        _ when value.Kind == FeelKind.List => [Item(fact.Id, [.. value.AsList().Select(item => Answer(fact.Type, item))])],
        _ => [Item(fact.Id, Answer(fact.Type, value))],
    };

    private static QuestionnaireResponse.ItemComponent ToldBy(FactSource? source, QuestionnaireResponse.ItemComponent item)
    {
        if (source is not null)
        {
            item.Extension.Add(Told.Of(source));
        }

        return item;
    }

    private static QuestionnaireResponse.ItemComponent Record(Fact list, RecordListFactType type, FeelContext record) => new()
    {
        LinkId = list.Id,
        Item = [.. type.Fields.Select(f => (Field: f, Value: record.TryGet(f.Name, out var value) ? value : FeelValue.Null)).Where(f => !f.Value.IsNull).Select(f => Item(LinkIds.Field(list, f.Field), Answer(f.Field.Type, f.Value)))],
    };

    private static QuestionnaireResponse.ItemComponent Item(string linkId, params IEnumerable<DataType> answers) =>
        new() { LinkId = linkId, Answer = [.. answers.Select(a => new QuestionnaireResponse.AnswerComponent { Value = a })] };

    private static Date Day(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static DataType Answer(FactType type, FeelValue value) => type switch
    {
        BooleanFactType => new FhirBoolean(value.AsBoolean()),
        NumberFactType => new FhirDecimal(value.AsNumber()),
        DateFactType => Day(value.AsDate()),
        EnumFactType or EnumListFactType => new Coding { Code = value.AsString() },
        _ => new FhirString(value.AsString()),
    };
}
