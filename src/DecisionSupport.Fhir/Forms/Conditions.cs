namespace DecisionSupport.Fhir.Forms;

/// <summary>
/// When a question is put. It is left out where another answer says that there is nothing to tell of it, and in no other case: an item is enabled as long as none of
/// those answers is given, so that what is unknown hides nothing.
/// </summary>
internal sealed class Conditions(Vocabulary vocabulary, Func<Fact, bool> isAsked)
{
    private readonly ILookup<Fact, Implication> _nothingToTell = vocabulary.Implications.Where(i => i.Value.IsNull && isAsked(i.Premise)).ToLookup(i => i.Fact);

    public void AddTo(Questionnaire.ItemComponent item, Fact fact)
    {
        foreach (var implication in _nothingToTell[fact])
        {
            item.EnableWhen.AddRange(implication.Values.Select(value => Not(implication.Premise.Id, AnswerOf(value))));
        }

        SetBehavior(item);
    }

    /// <summary>Leaves out a list that is said to be empty.</summary>
    public static void AddEmptiness(Questionnaire.ItemComponent item, Fact list)
    {
        item.EnableWhen.Add(Not(LinkIds.None(list), new FhirBoolean(true)));
        SetBehavior(item);
    }

    private static void SetBehavior(Questionnaire.ItemComponent item) =>
        item.EnableBehavior = item.EnableWhen.Count > 1 ? Questionnaire.EnableWhenBehavior.All : null;

    private static Questionnaire.EnableWhenComponent Not(string linkId, DataType answer) =>
        new() { Question = linkId, Operator = Questionnaire.QuestionnaireItemOperator.NotEqual, Answer = answer };

    private static DataType AnswerOf(FeelValue value) => value.Kind switch
    {
        FeelKind.Boolean => new FhirBoolean(value.AsBoolean()),
        _ => new Coding { Code = value.AsString() },
    };
}
