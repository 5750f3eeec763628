using DecisionSupport.Analysis;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Benchmarks;

/// <summary>
/// How many questions it takes to settle sjukersättning for generated cases, beginning with nothing but the day: asked as the library asks, and in other orders. Then each rule
/// set for cases that generated answers settle.
/// </summary>
internal static class Interviews
{
    private const int Cases = 200;
    private const int Seed = 20261122;

    /// <param name="output">Where the figures are written.</param>
    /// <param name="ruleBook">The rules that ask; what is answered is made up by those that come with the library.</param>
    public static void Run(TextWriter output, RuleBook ruleBook)
    {
        var snapshots = SnapshotGenerator.Generate(Cases * 4, Seed).Select(c => SnapshotGenerator.ToSnapshot(c, ruleBook.Vocabulary)).Where(s => IsSettled(ruleBook, s)).Take(Cases).ToList();
        var slots = ruleBook.Vocabulary.Facts.Select((fact, index) => (fact.Id, index)).ToDictionary(f => f.Id, f => f.index);
        output.WriteLine($"{snapshots.Count} cases that their answers settle; mean number of questions until sjukersättning is settled");
        output.WriteLine($"| asked next is … | questions |\n|---|---|");
        output.WriteLine($"| what the library asks next | {Mean(ruleBook, snapshots, d => d.NextQuestion()):f1} |");
        output.WriteLine($"| what still matters, in the order of the vocabulary | {Mean(ruleBook, snapshots, d => d.Recommendations[0].MissingFacts().Where(m => m.Settles > 0).MinBy(m => slots[m.Fact.Id])?.Fact):f1} |");
        output.WriteLine($"| every fact, in the order of the vocabulary, until settled | {snapshots.Average(s => InFileOrder(ruleBook, s)):f1} |");
        output.WriteLine("\nrealistic cases; mean number of questions put before nothing more matters, those that cannot be answered among them\n| rule set | questions |\n|---|---|");
        var realistic = new Testing.SnapshotGenerator(BuiltInRules.RuleBook, Seed).Realistic(new DateOnly(2026, 11, 22)).Take(Cases).ToList();
        foreach (var ruleSet in ruleBook.RuleSets.Select(r => r.Id))
        {
            output.WriteLine($"| {ruleSet} | {realistic.Average(c => Put(ruleBook, ruleSet, c)):f2} |");
        }
    }

    private static int Put(RuleBook ruleBook, string ruleSet, CaseSnapshot answers)
    {
        var known = new CaseSnapshotBuilder(ruleBook.Vocabulary, answers.AsOf).Build();
        var put = new HashSet<string>(StringComparer.Ordinal);
        while (ruleBook.Evaluate(known, ruleSet).Questions().Select(q => q.Fact.Id).FirstOrDefault(id => !put.Contains(id)) is { } id)
        {
            put.Add(id);
            known = known.With(id, answers[id]);
        }

        return put.Count;
    }

    private static double Mean(RuleBook ruleBook, List<CaseSnapshot> cases, Func<Decision, Fact?> next) => cases.Average(c => Questions(ruleBook, c, next));

    private static int Questions(RuleBook ruleBook, CaseSnapshot answers, Func<Decision, Fact?> next)
    {
        var known = new CaseSnapshotBuilder(ruleBook.Vocabulary, answers.AsOf).Build();
        for (var asked = 0; ; asked++)
        {
            if (next(ruleBook.Evaluate(known, "sjukersattning")) is not { } fact || answers[fact.Id].IsNull)
            {
                return asked;
            }

            known = known.With(fact.Id, answers[fact.Id]);
        }
    }

    private static int InFileOrder(RuleBook ruleBook, CaseSnapshot answers)
    {
        var known = new CaseSnapshotBuilder(ruleBook.Vocabulary, answers.AsOf).Build();
        var asked = 0;
        foreach (var fact in answers.KnownFacts)
        {
            if (IsSettled(ruleBook, known))
            {
                break;
            }

            known = known.With(fact.Id, answers[fact.Id]);
            asked++;
        }

        return asked;
    }

    private static bool IsSettled(RuleBook ruleBook, CaseSnapshot snapshot) => ruleBook.Evaluate(snapshot, "sjukersattning").NextQuestion() is null;
}
