using System.Text.RegularExpressions;
using DecisionSupport.Feel;
using DecisionSupport.TestKit;
using DecisionSupport.Testing;

namespace DecisionSupport.Knowledge.Tests.Advice;

/// <summary>Plan, papers and pages say the same, once, and never press after a no; whatever the case is.</summary>
public sealed partial class AdviceAgreesTests
{
    private const int Seed = 20261128;
    private static readonly SharedValue<List<Decision>> Many = new(() => Decisions(Depth.Of(10_000, 250)));

    // What has to be analysed costs a hundred times as much.
    private static readonly SharedValue<List<Decision>> Analysed = new(() => Decisions(Depth.Of(60, 4)));

    // One A4 in the size that papers have.
    private const int LinesOnA4 = 72;
    private const int LinesOfPage = 52;

    private static readonly DateOnly[] Days = [new(2012, 3, 1), new(2017, 6, 15), new(2019, 1, 10), new(2026, 11, 28)];

    [Fact]
    public void A_step_hands_on_the_letter_exactly_when_the_letter_has_something_to_ask() => Faults.ShouldBeNone(Many.Value.SelectMany(decision =>
    {
        var named = decision.Plan.Steps.Where(s => s.Paper == "letter").ToList();
        var asks = decision.Recommendations.Any(r => !r.QuestionsToExpert.IsEmpty);
        var letter = PaperSheet.Write(decision, "letter", Language.Swedish, PaperFormat.Text);
        var isEmpty = letter.StartsWith("Inga frågor", StringComparison.Ordinal);
        return new[]
        {
            asks && named.Count == 0 ? "questions to the doctor, and no step hands on the letter" : null,
            named.Count > 0 && isEmpty ? $"{named[0].Id} hands on the letter, which has nothing to ask" : null,
            named.Count == 0 && !isEmpty ? "a letter that no step hands on" : null,
            named.Count > 0 && !letter.Contains("  1. ", StringComparison.Ordinal) && !letter.Contains('?', StringComparison.Ordinal) ? $"{named[0].Id} hands on a letter without a question" : null,
        }.OfType<string>();
    }).Distinct());

    [Fact]
    public void A_step_that_speaks_of_the_letter_hands_it_on() => Faults.ShouldBeNone(
        from ruleSet in BuiltInRules.RuleBook.RuleSets
        from version in ruleSet.Versions
        from step in version.Criteria.SelectMany(c => c.Steps).Select(r => r.Step).Concat(version.Steps.Select(s => s.Step))
        where Letter().IsMatch(step.Texts.Officer.Swedish) && step.Paper?.Id != "letter"
        select $"{ruleSet.Id} {version.From:O} {step.Id}: {step.Texts.Officer.Swedish}");

    [Fact]
    public void Every_step_of_a_plan_that_hands_on_a_paper_has_one() => Faults.ShouldBeNone(Many.Value.SelectMany(decision =>
    {
        var needed = decision.NeededPapers.Select(p => p.Id).ToList();
        return decision.Plan.Steps.Select(s => s.Paper).OfType<string>().Where(p => !needed.Contains(p)).Select(p => $"a step hands on '{p}', which is not needed");
    }).Distinct());

    [Fact]
    public void No_output_says_the_same_twice() => Faults.ShouldBeNone(
        (from decision in Analysed.Value
         from output in OutputsOf(decision)
         from line in output.Text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.Contains("__", StringComparison.Ordinal))
             .Where(l => Item().IsMatch(l)).Select(l => Item().Replace(l, "")).GroupBy(l => l).Where(g => g.Count() > 1)
         select $"{output.Name}: {line.Key}").Distinct());

    [Fact]
    public void Everything_fits_on_its_page() => Faults.ShouldBeNone(
        (from decision in Analysed.Value
         from output in OutputsOf(decision)
         let lines = output.Text.TrimEnd('\n').Split('\n').Length
         where lines > output.Most
         select $"{output.Name}: {lines} lines, at most {output.Most}").Distinct());

    [Fact]
    public void What_was_answered_no_is_not_asked_again() => Faults.ShouldBeNone(
        (from decision in Analysed.Value
         let outputs = OutputsOf(decision, markdown: true).ToList()
         from fact in decision.Snapshot.Vocabulary.Facts.Where(f => f.AskedOf.IsPersonConcerned)
         where decision.Snapshot.Values[fact.Slot] is var value && (value.Equals(FeelValue.False) || (value.Kind == FeelKind.String && value.AsString() is "refused" or "withdrawn"))
         from output in outputs
         where output.Text.Contains(fact.Question.Swedish, StringComparison.Ordinal)
         select $"{output.Name} asks again: {fact.Question.Swedish}").Distinct());

    [Fact]
    public void The_person_is_asked_nothing_that_others_answer() => Faults.ShouldBeNone(
        (from decision in Analysed.Value
         let pages = new[] { DecisionBrief.Markdown(decision, Audience.Client, Language.Swedish), DecisionMarkdown.Write(decision, Audience.Client, Language.Swedish) }
         let questions = decision.Snapshot.Vocabulary.Facts.Where(f => !f.AskedOf.IsPersonConcerned).Select(f => f.Question.Swedish)
             .Concat(decision.Recommendations.SelectMany(r => r.QuestionsToExpert).Select(q => q.Ask(Language.Swedish)))
         from question in questions
         where Array.Exists(pages, page => page.Contains(question, StringComparison.Ordinal))
         select question).Distinct());

    private static IEnumerable<(string Name, string Text, int Most)> OutputsOf(Decision decision, bool markdown = false)
    {
        yield return ("the person's page", markdown ? DecisionBrief.Markdown(decision, Audience.Client, Language.Swedish) : DecisionBrief.Text(decision, Audience.Client, Language.Swedish), LinesOfPage);
        yield return ("the short answer", markdown ? DecisionBrief.Markdown(decision, Audience.Officer, Language.Swedish) : DecisionBrief.Text(decision, Audience.Officer, Language.Swedish), 45);
        foreach (var paper in BuiltInRules.RuleBook.Papers)
        {
            yield return (paper.Id, PaperSheet.Write(decision, paper.Id, Language.Swedish, markdown ? PaperFormat.Markdown : PaperFormat.Text), LinesOnA4);
        }
    }

    private static List<Decision> Decisions(int cases) =>
        [.. Days.SelectMany(day => new SnapshotGenerator(BuiltInRules.RuleBook, Seed).Realistic(day).Take(cases / Days.Length)).Select(s => BuiltInRules.RuleBook.Evaluate(s))];

    [GeneratedRegex(@"brevet med frågor|brevets frågor|frågor i brevet|svarar på frågorna|frågorna nedan", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?:[•✓✗?–!]|\d+\.) ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
