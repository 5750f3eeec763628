namespace DecisionSupport.Fhir.Forms;

/// <summary>Puts a questionnaire together. Used once.</summary>
internal sealed class FormBuilder
{
    private readonly RuleBook _ruleBook;
    private readonly QuestionnaireOptions _options;
    private readonly Translations _translations;
    private readonly FactItems _items;

    public FormBuilder(RuleBook ruleBook, QuestionnaireOptions options)
    {
        (_ruleBook, _options) = (ruleBook, options);
        _translations = new Translations(ruleBook.Languages);
        _items = new FactItems(_translations, new Conditions(ruleBook.Vocabulary, IsAsked), options.Audience);
    }

    public Questionnaire Build()
    {
        var asOf = new Questionnaire.ItemComponent
        {
            LinkId = LinkIds.AsOf,
            TextElement = _translations.Text(FormWords.AsOf),
            Type = Questionnaire.QuestionnaireItemType.Date,
            Required = true,
        };
        return new Questionnaire
        {
            Url = _options.Url,
            Version = _ruleBook.Version,
            Status = _options.Status,
            Language = _translations.First,
            TitleElement = _translations.Text(FormWords.Title(_ruleBook.About)),
            PurposeElement = _translations.Markdown(FormWords.Purpose(_ruleBook.Decides(_options.Audience))),
            Item = [asOf, .. Groups()],
        };
    }

    private IEnumerable<Questionnaire.ItemComponent> Groups() =>
        from fact in _ruleBook.Vocabulary.Facts
        where IsAsked(fact)
        group fact by Subjects.Of(fact, _ruleBook.Vocabulary) into subject
        select new Questionnaire.ItemComponent
        {
            LinkId = subject.Key.Id,
            TextElement = _translations.Text(subject.Key.Title),
            Type = Questionnaire.QuestionnaireItemType.Group,
            Item = [.. subject.SelectMany(_items.Of)],
        };

    private bool IsAsked(Fact fact) => FactItems.Question(fact, _options.Audience) is not null;
}
