namespace DecisionSupport.Fhir.Tests.Forms;

/// <summary>The form asks for every fact of the vocabulary, as the vocabulary has it, and hides nothing that can be told.</summary>
public sealed class QuestionnaireTests
{
    private const string Translation = "http://hl7.org/fhir/StructureDefinition/translation";

    private static readonly RuleBook Rules = BuiltInRules.RuleBook;
    private static readonly Questionnaire Form = Rules.ToQuestionnaire();
    private static readonly Dictionary<string, Questionnaire.ItemComponent> Items = AllOf(Form).ToDictionary(i => i.LinkId!);

    [Fact]
    public void It_travels_and_fhir_has_nothing_to_say_against_it() =>
        FhirJson.Write(FhirJson.Read<Questionnaire>(FhirJson.Write(Form))).ShouldBe(FhirJson.Write(Form));

    [Fact]
    public void Every_fact_is_asked_once_by_its_id() =>
        AllOf(Form).Select(i => i.LinkId!).Where(id => Rules.Vocabulary.Find(id) is not null).ShouldBe(Rules.Vocabulary.Facts.Select(f => f.Id), ignoreOrder: true);

    [Fact]
    public void Every_word_of_a_closed_set_is_an_option() =>
        Rules.Vocabulary.Facts.Where(f => Words(f.Type) is not null).Select(f => (f.Id, Options(Items[f.Id]))).Where(f => !Words(Rules.Vocabulary.Find(f.Id)!.Type)!.SequenceEqual(f.Item2)).ShouldBeEmpty();

    [Fact]
    public void No_fact_is_required() => Rules.Vocabulary.Facts.Select(f => f.Id).Where(id => Items[id].Required == true).ShouldBeEmpty();

    [Fact]
    public void Every_text_is_said_in_both_languages()
    {
        var texts = AllOf(Form).Select(i => (i.LinkId, Text: i.TextElement)).Concat(AllOf(Form).SelectMany(i => i.AnswerOption.Select(o => (i.LinkId, Text: ((Coding)o.Value).DisplayElement))));

        texts.Where(t => string.IsNullOrWhiteSpace(t.Text?.Value) || t.Text.GetExtension(Translation)?.GetExtension("lang")?.Value is not Code { Value: "en" }).Select(t => t.LinkId)
            .Except(SameInBoth()).ShouldBeEmpty();
    }

    [Fact]
    public void A_question_is_hidden_where_the_vocabulary_says_that_there_is_nothing_to_tell_and_nowhere_else()
    {
        var expected = Rules.Vocabulary.Implications.Where(i => i.Value.IsNull).SelectMany(i => i.Values.Select(v => $"{i.Fact.Id} unless {i.Premise.Id} is {v.ToString().Trim('"')}"));
        var conditions = AllOf(Form).SelectMany(i => i.EnableWhen.Select(w => (Item: i, When: w))).ToList();

        conditions.ShouldAllBe(c => c.When.Operator == Questionnaire.QuestionnaireItemOperator.NotEqual);
        conditions.Where(c => Rules.Vocabulary.Find(c.Item.LinkId!) is not null && c.When.Question != c.Item.LinkId + ":none")
            .Select(c => $"{c.Item.LinkId} unless {c.When.Question} is {Word(c.When.Answer)}").ShouldBe(expected, ignoreOrder: true);
        AllOf(Form).Where(i => i.EnableWhen.Count > 1 && i.EnableBehavior != Questionnaire.EnableWhenBehavior.All).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_told_is_never_hidden()
    {
        foreach (var snapshot in new SnapshotGenerator(Rules, seed: 1).Realistic(new DateOnly(2026, 11, 22)).Take(200))
        {
            var answers = AllOf(snapshot.ToQuestionnaireResponse().Item).ToLookup(i => i.LinkId!, i => i.Answer.Select(a => Word(a.Value)));
            answers.Select(a => Items[a.Key]).Where(i => i.EnableWhen.Any(w => answers[w.Question!].Any(a => a.Contains(Word(w.Answer))))).Select(i => i.LinkId).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_person_is_asked_what_is_hers_to_answer_and_no_more()
    {
        var asked = AllOf(Rules.ToQuestionnaire(new QuestionnaireOptions { Audience = Audience.Client })).ToDictionary(i => i.LinkId!, i => i.Text);

        asked.Keys.Where(id => Rules.Vocabulary.Find(id) is not null).ShouldBe(Rules.Vocabulary.Facts.Where(f => f.QuestionToPerson is not null).Select(f => f.Id), ignoreOrder: true);
        asked["person.birthDate"].ShouldBe(Rules.Vocabulary.Find("person.birthDate")!.QuestionToPerson!.Swedish);
    }

    [Fact]
    public void Who_decides_is_said() => Form.Purpose!.ShouldContain("Försäkringskassan beslutar.");

    [Fact]
    public System.Threading.Tasks.Task Rules_of_another_domain_have_a_form_too() =>
        RuleBookTests.VerifyText(FhirJson.Write(RuleBookLoader.LoadFolder(RepositoryFolder.Of("tests", "ParkingPermits")).GetOrThrow().ToQuestionnaire()), RepositoryFolder.Of("tests", "DecisionSupport.Fhir.Tests", "Forms", "parking"), "json");

    private static IEnumerable<Questionnaire.ItemComponent> AllOf(Questionnaire form) => AllOf(form.Item);

    private static IEnumerable<Questionnaire.ItemComponent> AllOf(IEnumerable<Questionnaire.ItemComponent> items) => items.SelectMany(i => AllOf(i.Item).Prepend(i));

    private static IEnumerable<QuestionnaireResponse.ItemComponent> AllOf(IEnumerable<QuestionnaireResponse.ItemComponent> items) => items.SelectMany(i => AllOf(i.Item).Prepend(i));

    private static IEnumerable<string>? Words(FactType type) => type switch
    {
        EnumFactType words => words.Values.Select(v => v.Id),
        EnumListFactType words => words.Values.Select(v => v.Id),
        _ => null,
    };

    private static IEnumerable<string> Options(Questionnaire.ItemComponent item) => item.AnswerOption.Select(o => ((Coding)o.Value).Code!);

    private static string? Word(DataType? answer) => answer switch
    {
        FhirBoolean truth => truth.Value == true ? "true" : "false",
        Coding word => word.Code,
        _ => answer?.ToString(),
    };

    // A name is a name in any language.
    private static IEnumerable<string> SameInBoth() => Rules.Vocabulary.Facts
        .Where(f => f.Type is EnumFactType e ? e.Values.Any(v => v.Label.Swedish == v.Label.English) : f.Type is EnumListFactType l && l.Values.Any(v => v.Label.Swedish == v.Label.English)).Select(f => f.Id);
}
