namespace DecisionSupport.Fhir.Reading;

/// <summary>Writes the items of one fact into the text of a snapshot. A fact without an answer is left out, and so unknown.</summary>
internal sealed class FactText(SnapshotText text, ToldSources sources, Issues issues)
{
    public void WriteDay(string key, IReadOnlyList<PlacedItem> items)
    {
        if (Answers(items) is [var answer, ..] answers && IsOne(answers) && Written(AnswerText.Day(answer.Value), answer, AnswerText.DayKind) is { } json)
        {
            text.Key(key, answer.Expression);
            text.Value(json, answer.Expression);
        }
    }

    public void Write(Fact fact, IReadOnlyList<PlacedItem> items)
    {
        if (fact.Type is RecordListFactType records)
        {
            WriteRecords(fact, records, items);
        }
        else if (Answers(items) is [var first, ..] answers && (LinkIds.IsList(fact) || IsOne(answers)))
        {
            sources.Gather(fact.Id, items);
            text.Key(fact.Id, items[0].Expression);
            if (LinkIds.IsList(fact))
            {
                text.Open('[', items[0].Expression);
                answers.ForEach(a => WriteScalar(fact.Type, a));
                text.Close(']', items[0].Expression);
            }
            else
            {
                WriteScalar(fact.Type, first);
            }
        }
    }

    /// <summary>Writes a list that is said to have nothing in it.</summary>
    /// <param name="list">The id of the list.</param>
    /// <param name="items">What says so.</param>
    /// <param name="beside">What stands in the list all the same.</param>
    public void WriteEmpty(string list, IReadOnlyList<PlacedItem> items, IReadOnlyList<PlacedItem> beside)
    {
        if (Answers(items) is not [var answer, ..] answers || !IsOne(answers))
        {
            return;
        }

        if (answer.Value is not FhirBoolean { JsonValue: bool isEmpty })
        {
            issues.Error(Codes.WrongType, OperationOutcome.IssueType.Value, answer.Expression, "The answer must be valueBoolean.");
        }
        else if (isEmpty && beside.FirstOrDefault(i => i.HasAnswers) is { } other)
        {
            issues.Error(Codes.Contradiction, OperationOutcome.IssueType.BusinessRule, answer.Expression, $"Here it says that there is nothing in '{list}', and at {other.Expression} something is. Take away one of them.");
        }
        else if (isEmpty)
        {
            sources.Gather(list, items);
            text.Key(list, answer.Expression);
            text.Value("[]", answer.Expression);
        }
    }

    private void WriteRecords(Fact list, RecordListFactType type, IReadOnlyList<PlacedItem> items)
    {
        // A row that somebody left empty is none.
        if (items.Where(i => i.HasAnswers).ToList() is not [var first, ..] rows)
        {
            return;
        }

        sources.Gather(list.Id, rows);
        text.Key(list.Id, first.Expression);
        text.Open('[', first.Expression);
        foreach (var row in rows)
        {
            text.Open('{', row.Expression);
            WriteFields(list, type, row);
            text.Close('}', row.Expression);
        }

        text.Close(']', first.Expression);
    }

    private void WriteFields(Fact list, RecordListFactType type, PlacedItem row)
    {
        var isFirst = true;
        foreach (var field in row.Items.GroupBy(i => i.LinkId, StringComparer.Ordinal).Where(g => g.Key != LinkIds.Help(list) && g.Key != LinkIds.Guidance(list)))
        {
            if (type.Fields.FirstOrDefault(f => LinkIds.Field(list, f) == field.Key) is not { } asked)
            {
                issues.Error(Codes.UnknownFact, OperationOutcome.IssueType.NotFound, field.First().Expression, $"No field of '{list.Id}' has this linkId. It has {string.Join(", ", type.Fields.Select(f => LinkIds.Field(list, f)))}.");
            }
            else if (Answers([.. field]) is [var answer, ..] answers && IsOne(answers))
            {
                text.Key(asked.Name, answer.Expression, isFirst);
                WriteScalar(asked.Type, answer);
                isFirst = false;
            }
        }
    }

    private List<PlacedAnswer> Answers(IReadOnlyList<PlacedItem> items)
    {
        if (items.Count > 1)
        {
            issues.Error(Codes.DuplicateKey, OperationOutcome.IssueType.Duplicate, items[1].Expression, $"The same question is answered at {items[0].Expression} too. Keep one of them, with all of its answers.");
        }

        foreach (var item in items)
        {
            Admission.CheckExtensions(item.Item.ModifierExtension, item.Expression, issues);
        }

        return [.. items[0].Answers];
    }

    private bool IsOne(List<PlacedAnswer> answers)
    {
        if (answers.Count > 1)
        {
            issues.Error(Codes.WrongType, OperationOutcome.IssueType.Structure, answers[1].Expression, "The question takes one answer. Keep the one that holds.");
        }

        return answers.Count == 1;
    }

    private void WriteScalar(FactType type, PlacedAnswer answer) => text.Value(Written(AnswerText.Of(type, answer.Value), answer, AnswerText.Kind(type)) ?? "null", answer.Expression);

    private string? Written(string? json, PlacedAnswer answer, string kind)
    {
        if (json is null)
        {
            issues.Error(Codes.WrongType, OperationOutcome.IssueType.Value, answer.Expression, $"The answer must be {kind}.");
        }

        return json;
    }
}
