using System.Text.RegularExpressions;
using DecisionSupport.Knowledge.Tests.Texts;
using DecisionSupport.TestKit;
using DecisionSupport.Testing;

namespace DecisionSupport.Knowledge.Tests.Local;

/// <summary>The example of what a municipality lays over the rules: it loads without a word, is plainly invented, and is printed where it helps.</summary>
public sealed partial class SampleTests
{
    private const int Seed = 20261128;

    private static readonly string Folder = RepositoryFolder.Of("samples", "malmo");
    private static readonly RuleBookLoading Loading = RuleBookLoader.Load(BuiltInRules.Files, Folder);
    private static readonly RuleBook RuleBook = Loading.RuleBook!;

    private static readonly SharedValue<List<Decision>> Cases = new(() =>
        [.. new SnapshotGenerator(RuleBook, Seed).Realistic(new DateOnly(2026, 11, 28)).Take(Depth.Of(60, 20)).Select(s => RuleBook.Evaluate(s))]);

    private static IEnumerable<Decision> Decisions => Cases.Value;

    [Fact]
    public void It_loads_without_an_error() => Faults.ShouldBeNone(Loading.Diagnostics.Where(d => d.Place.File.StartsWith(Folder, StringComparison.Ordinal)).Select(d => d.ToString()));

    [Fact]
    public void Every_number_in_it_belongs_to_nobody() => Faults.ShouldBeNone(
        from file in Directory.GetFiles(Folder, "*.yaml")
        from Match number in Number().Matches(File.ReadAllText(file))
        where !number.Value.StartsWith("040-000", StringComparison.Ordinal)
        select $"{Path.GetFileName(file)}: {number.Value} could be somebody's number");

    [Fact]
    public void What_the_person_reads_of_it_is_plain() => Faults.ShouldBeNone(
        from measure in RuleBook.Measures
        let lix = Readability.Lix(measure.Text.Swedish)
        where lix > 40
        select $"{measure.Id}: LIX {lix:0}, at most 40");

    [Fact]
    public void Every_step_of_a_plan_names_the_contact_of_its_party_and_the_measures_that_fit() => Faults.ShouldBeNone((
        from decision in Decisions
        from step in decision.Plan.Steps
        let fits = RuleBook.Measures.Where(m => m.Steps.Contains(step.Id)).ToList()
        where step.Contact != RuleBook.Contacts.GetValueOrDefault(step.Responsible) || fits.Except(step.Measures).Any()
        select $"{step.Id}: {step.Contact}, {step.Measures.Length} measures").Distinct());

    [Fact]
    public void The_short_answer_prints_what_its_first_steps_have() => Faults.ShouldBeNone((
        from decision in Decisions
        let text = DecisionBrief.Text(decision, Audience.Officer, Language.Swedish, width: int.MaxValue)
        from step in decision.Plan.In(PlanPhase.Now)
        from told in step.Measures.Take(3).Select(m => m.Line(Language.Swedish)).Append(step.Contact?.Text(Language.Swedish) ?? "")
        where !text.Contains(told, StringComparison.Ordinal)
        select $"{step.Id}: the short answer lacks '{told}'").Distinct());

    [Fact]
    public void A_contact_stands_once_in_a_page() => Faults.ShouldBeNone((
        from decision in Decisions
        from audience in new[] { Audience.Officer, Audience.Client }
        let text = DecisionBrief.Text(decision, audience, Language.Swedish, width: int.MaxValue)
        from contact in RuleBook.Contacts.Values
        let line = contact.Text(Language.Swedish)
        where text.Split(line).Length > 2
        select $"to {audience}: '{line}' stands {text.Split(line).Length - 1} times").Distinct());

    [Theory]
    [InlineData(Audience.Officer, 45)]
    [InlineData(Audience.Client, 52)]
    public void The_short_answer_keeps_its_length(Audience audience, int most) => Faults.ShouldBeNone(Decisions
        .Select(d => DecisionBrief.Text(d, audience, Language.Swedish, more: new WaysToMore(p => $"--paper {p}", g => $"guide {g}", "--detail")).TrimEnd('\n').Split('\n').Length)
        .Where(lines => lines > most).Select(lines => $"{lines} lines to {audience}, at most {most}"));

    [GeneratedRegex(@"\b0\d{1,3}-[\d ]{5,}\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
