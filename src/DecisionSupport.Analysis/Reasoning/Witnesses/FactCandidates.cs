using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Feel;
using DecisionSupport.Frames;

namespace DecisionSupport.Analysis.Reasoning.Witnesses;

/// <summary>Values worth trying for a fact that no cell settles. They find examples; nothing is concluded from their failing.</summary>
internal sealed class FactCandidates(DateOnly asOf, string? birthDateFact, IReadOnlyList<Question> questions)
{
    private static readonly int[] DaysBack = [0, 1, 15, 45, 100, 200, 400, 800, 1500, 3000, 6000, 10000, -1, -30, -400];

    public IReadOnlyList<FeelValue> For(Fact fact, RuleFrame frame, Vocabulary vocabulary) =>
    [
        .. (fact.Type switch
        {
            BooleanFactType => [FeelValue.True, FeelValue.False],
            EnumFactType words => words.Values.Select(v => FeelValue.From(v.Id)),
            NumberFactType number => NumberPoints.Of(number, Constants(FeelKind.Number).Select(c => c.AsNumber())).Select(n => FeelValue.From(n.Point)),
            DateFactType date => Days(frame, vocabulary).Where(d => !date.NotAfterAsOf || d <= asOf).Select(FeelValue.From),
            EnumListFactType words => Lists(words.Values.Select(v => FeelValue.From(v.Id))),
            StringListFactType texts => Lists(texts.Examples.Select(e => FeelValue.From(e))),
            RecordListFactType records => Lists(Records(records, frame, vocabulary)),
            _ => (IEnumerable<FeelValue>)[],
        }).Distinct(),
    ];

    private static IEnumerable<FeelValue> Lists(IEnumerable<FeelValue> items) =>
        items.Select(i => FeelValue.From(new FeelList([i]))).Append(FeelValue.From(new FeelList([])));

    private IEnumerable<FeelValue> Constants(FeelKind kind) =>
        questions.SelectMany(q => q.Term.All()).Select(t => t.Constant).OfType<FeelValue>().Where(c => c.Kind == kind);

    private IEnumerable<DateOnly> Days(RuleFrame frame, Vocabulary vocabulary)
    {
        foreach (var back in DaysBack)
        {
            yield return asOf.AddDays(-back);
        }

        foreach (var day in Constants(FeelKind.Date).Select(c => c.AsDate()))
        {
            yield return day;
            yield return day.AddDays(-1);
        }

        // What happened before somebody came of age.
        if (birthDateFact is not null && vocabulary.Find(birthDateFact) is { } birth && frame.Facts[birth.Slot].TryAsDate(out var born))
        {
            yield return born.AddYears(17);
            yield return born.AddYears(30);
        }
    }

    private IEnumerable<FeelValue> Records(RecordListFactType type, RuleFrame frame, Vocabulary vocabulary)
    {
        var word = type.Fields.FirstOrDefault(f => f.Type is EnumFactType);
        var words = word is null ? [FeelValue.Null] : ((EnumFactType)word.Type).Values.Select(v => FeelValue.From(v.Id));
        var starts = new[] { asOf.AddYears(-10), asOf.AddDays(-200), asOf.AddDays(-20) };
        return
            from start in starts
            from ground in words
            select FeelValue.From(new FeelContext(type.Fields.Select(f => KeyValuePair.Create(f.Name, f == word ? ground : f.Optional ? FeelValue.Null : FeelValue.From(start)))));
    }
}
