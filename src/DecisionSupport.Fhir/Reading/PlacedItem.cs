namespace DecisionSupport.Fhir.Reading;

/// <summary>An item of a response, and where it stands.</summary>
internal sealed record PlacedItem(QuestionnaireResponse.ItemComponent Item, string Expression)
{
    public string LinkId => Item.LinkIdElement?.JsonValue as string ?? "";

    /// <summary>The items within it. Where FHIR allows none and a list has a hole, there is one without a name.</summary>
    public IEnumerable<PlacedItem> Items => Item.Item.Select((item, i) => new PlacedItem(item ?? new(), $"{Expression}.item[{i}]"));

    /// <summary>Its answers that have a value. One without a value is none.</summary>
    public IEnumerable<PlacedAnswer> Answers => Item.Answer.Select((a, i) => new PlacedAnswer(a?.Value, $"{Expression}.answer[{i}]")).Where(a => a.Value is not null);

    /// <summary>Whether it, or an item right within it, is answered.</summary>
    public bool HasAnswers => Answers.Any() || Items.Any(i => i.Answers.Any());
}

/// <summary>An answer, and where it stands.</summary>
internal sealed record PlacedAnswer(DataType? Value, string Expression);
