using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Snapshots;

/// <summary>What follows from facts over several steps, in whatever order the vocabulary has them, forwards and backwards.</summary>
public sealed class FollowingFactsTests
{
    private const string Texts = "askedOf: client, label: { sv: a, en: a }, question: { sv: a?, en: a? }";

    // From last to first, so that what follows from the first is found in several rounds.
    private const string Chain = $$"""
        subject: more
        title: { sv: Mer, en: More }
        facts:
          - { id: more.d, type: boolean, {{Texts}} }
          - { id: more.c, type: boolean, {{Texts}}, implies: [{ when: true, then: { more.d: true }, why: { sv: c så d., en: c so d. } }] }
          - { id: more.b, type: boolean, {{Texts}}, implies: [{ when: true, then: { more.c: true }, why: { sv: b så c., en: b so c. } }] }
          - { id: more.a, type: boolean, {{Texts}}, implies: [{ when: true, then: { more.b: true }, why: { sv: a så b., en: a so b. } }] }

        """;

    private static readonly SharedValue<RuleBook> Rules = new(() => GoodRules.With(("vocabulary/more.yaml", Chain)).GetOrThrow());

    [Theory]
    [InlineData("more.a: true", "b=true of a, c=true of b, d=true of c")]
    [InlineData("more.b: true", "c=true of b, d=true of c")]
    [InlineData("more.d: false", "a=false of b, b=false of c, c=false of d")]
    [InlineData("more.b: false", "a=false of b")]
    [InlineData("more.d: true", "")]
    [InlineData("more.a: false", "")]
    [InlineData("more.a: true\nmore.d: false", "x(4,1): error DS0609: 'more.d' contradicts 'more.a' on line 3. a so b. Correct one of them, or take it out.")]
    [InlineData("more.b: true\nmore.d: false\nmore.a: false", "x(4,1): error DS0609: 'more.d' contradicts 'more.b' on line 3. b so c. Correct one of them, or take it out.")]
    public void All_that_follows_is_found(string facts, string told)
    {
        var reading = new SnapshotReader(Rules.Value.Vocabulary).Read(Encoding.UTF8.GetBytes($"snapshot: 1\nasOf: 2020-06-15\n{facts}\n"), "x");

        string.Join(", ", reading.Diagnostics.Select(d => d.ToString()).Concat(reading.Snapshot?.Inferences.Select(i => $"{Short(i.Fact)}={i.Value} of {Short(i.From)}").Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>())).ShouldBe(told);
    }

    [Fact]
    public void Of_a_finding_that_reads_several_facts_what_followed_is_told()
    {
        var rules = GoodRules.With(("vocabulary/more.yaml", Chain), ("aid/2017-01-01.yaml", "ruleSet: aid\namends: 2011-01-01\ninForce: { from: 2017-01-01 }\nchanges: { sv: a, en: a }\ncriteria:\n  - { id: need, test: more.d and more.a and person.insured }\n")).GetOrThrow();

        Ask.About(rules, ("more.a", FeelValue.True), ("person.insured", FeelValue.True)).Inferences.Select(i => i.Fact.Id).ShouldBe(["more.d"]);
        Ask.About(rules, ("more.a", FeelValue.False), ("person.insured", FeelValue.True)).Inferences.ShouldBeEmpty();
    }

    private static string Short(Fact fact) => fact.Id[^1..];
}
