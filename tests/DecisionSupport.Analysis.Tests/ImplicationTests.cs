using System.Text;
using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>Facts that imply each other: what follows, what cannot be, and that the analysis of small random rules says what trying every possible case says.</summary>
public sealed class ImplicationTests
{
    private const string Why = "why: { sv: a, en: Because. }";

    private static readonly string[] Implications =
    [
        $"x.yes: [{{ when: false, then: {{ x.also: false }}, {Why} }}]",
        $"x.kind: [{{ when: [one, two], then: {{ x.yes: true }}, {Why} }}]",
        $"x.yes: [{{ when: false, without: [x.count, x.day], {Why} }}]",
        $"x.kind: [{{ when: one, without: [x.words], {Why} }}, {{ when: two, then: {{ x.also: true }}, {Why} }}]",
        $"x.yes: [{{ when: false, then: {{ x.also: false }}, without: [x.words], {Why} }}]; x.also: [{{ when: true, then: {{ x.kind: three }}, {Why} }}]",
    ];

    [Fact]
    public void What_follows_is_drawn_once_and_for_all_grows_with_what_is_told_and_changes_nothing_told() => ForAll((book, values, snapshot) =>
    {
        Completions.Snapshot(book.Vocabulary, snapshot.Values).Values.ShouldBe(snapshot.Values, "drawn again");
        for (var slot = 0; slot < values.Length; slot++)
        {
            (values[slot].IsNull || snapshot.Values[slot] == values[slot]).ShouldBeTrue($"{book.Vocabulary.Facts[slot].Id} was told, and is another");
            var less = Completions.Snapshot(book.Vocabulary, values.SetItem(slot, FeelValue.Null));
            less.Values.Zip(snapshot.Values).ShouldEach(pair => pair.First.IsNull || pair.First == pair.Second);
        }

        snapshot.Inferences.Select(i => i.Fact).Concat(snapshot.ToldFacts).ShouldBe(snapshot.KnownFacts, ignoreOrder: true);
    });

    [Fact]
    public void A_case_is_answered_as_if_what_follows_had_been_told() => ForAll((book, _, snapshot) =>
    {
        var told = Ask(book, Completions.Snapshot(book.Vocabulary, snapshot.Values));
        var follows = Ask(book, snapshot);

        (told.Outcome, told.Level).ShouldBe((follows.Outcome, follows.Level));
        told.Statuses.ShouldBe(follows.Statuses);
        told.Inferences.ShouldBeEmpty();
    });

    [Fact]
    public void Possible_outcomes_are_those_of_the_cases_that_can_be() => ForAll((book, values, snapshot) =>
    {
        var main = Ask(book, snapshot);

        main.PossibleOutcomes().ShouldBe(Whole(book, values).Select(c => Ask(book, c).Outcome).Distinct().Where(o => o != main.Outcome), ignoreOrder: true);
    });

    [Fact]
    public void What_alone_can_change_the_answer_is_missing_and_nothing_is_that_cannot_be_told() => ForAll((book, values, snapshot) =>
    {
        var whole = Whole(book, values).ToDictionary(c => string.Join('|', c.Told), c => Result(Ask(book, c)));
        var missing = Ask(book, snapshot).MissingFacts().Select(m => m.Fact).ToList();
        var decisive = from completed in Whole(book, values)
                       from fact in book.Vocabulary.Facts
                       where values[fact.Slot].IsNull
                       from other in Completions.Fill([.. completed.Told], [fact.Slot])
                       where whole.TryGetValue(string.Join('|', other), out var result) && result != whole[string.Join('|', completed.Told)]
                       select fact;

        decisive.Distinct().Where(f => snapshot.Values[f.Slot].IsNull).ShouldEach(f => missing.Contains(f));
        missing.ShouldEach(f => snapshot.Values[f.Slot].IsNull && !snapshot.HasNothingToTell(f));
    });

    [Fact]
    public void What_would_change_it_can_be() => ForAll((book, values, snapshot) =>
    {
        foreach (var change in Ask(book, snapshot).WhatWouldChange())
        {
            var changed = Completions.Snapshot(book.Vocabulary, change.Facts.Aggregate(values, (v, f) => v.SetItem(f.Fact.Slot, f.Value)));
            changed.Contradictions.ShouldBeEmpty();
            Ask(book, changed).Outcome.ShouldBe(change.Outcome);
        }
    });

    [Fact]
    public void Another_value_than_what_was_told_takes_with_it_what_cannot_be_beside_it() => ForAll((book, _, snapshot) =>
    {
        foreach (var fact in book.Vocabulary.Facts.Take(3))
        {
            foreach (var value in Completions.Fill([.. snapshot.Told], [fact.Slot]).Select(v => v[fact.Slot]))
            {
                snapshot.With(fact.Id, value)[fact.Id].ShouldBe(value, fact.Id);
            }
        }
    });

    [Theory]
    [InlineData("snapshot: 1\nasOf: 2020-06-15\nx:\n  yes: false\n  count: 3\n", 5, "line 4")]
    [InlineData("""{"snapshot": 1, "asOf": "2020-06-15", "x": {"count": 3, """ + "\n" + """ "yes": false}}""", 2, "line 1")]
    public void A_contradiction_is_told_at_the_later_place_with_the_other_one(string text, int line, string other)
    {
        var reading = new SnapshotReader(Book(Implications[2]).Vocabulary).Read(Encoding.UTF8.GetBytes(text), "snapshot");

        reading.Snapshot.ShouldBeNull();
        var told = reading.Diagnostics.ShouldHaveSingleItem();
        (told.Code, told.Place.Line).ShouldBe(("DS0609", line));
        told.Message.ShouldContain(other);
        told.Message.ShouldContain("Because.");
    }

    [Fact]
    public void A_builder_tells_contradictions_and_builds_no_snapshot_with_one()
    {
        var builder = new CaseSnapshotBuilder(Book(Implications[2]).Vocabulary, new DateOnly(2020, 6, 15)).Set("x.yes", false).Set("x.count", 3);

        var (premise, fact, why) = builder.Contradictions().ShouldHaveSingleItem();

        (premise.Id, fact.Id, why.English).ShouldBe(("x.yes", "x.count", "Because."));
        Should.Throw<ArgumentException>(builder.Build).Message.ShouldContain("x.yes and x.count");
        builder.Replace("x.count", FeelValue.From(4)).Build()["x.yes"].ShouldBe(FeelValue.True);
    }

    // All told that there is to tell.
    private static IEnumerable<CaseSnapshot> Whole(RuleBook book, ImmutableArray<FeelValue> values) => Completions.Partly(values)
        .Select(v => Completions.Snapshot(book.Vocabulary, v))
        .Where(s => s.Contradictions.Count == 0 && book.Vocabulary.Facts.All(f => !s.Told[f.Slot].IsNull || s.HasNothingToTell(f)));

    private static Recommendation Ask(RuleBook book, CaseSnapshot snapshot) => book.Evaluate(snapshot, "main")["main"];

    private static string Result(Recommendation recommendation) => $"{recommendation.Outcome} {recommendation.Level?.Id}";

    private static RuleBook Book(string implications) => RandomRules.Load(With(RandomRules.Single.Sample(1).Single(), implications));

    private static string With(string rules, string implications) => implications.Split("; ").Aggregate(rules, (text, said) =>
        said.Split(": ", 2) is [var fact, var all] ? text.Replace($"id: {fact}, type", $"id: {fact}, implies: {all}, type", StringComparison.Ordinal) : text);

    private static void ForAll(Action<RuleBook, ImmutableArray<FeelValue>, CaseSnapshot> check) => Always.Holds(
        from rules in RandomRules.Single
        from implications in Gen.Elements(Implications)
        from values in Completions.Values
        select (Rules: With(rules, implications), Values: values),
        c => $"{c.Rules}\nknown: {string.Join(", ", c.Values)}",
        60,
        c =>
        {
            var book = RandomRules.Load(c.Rules);
            var snapshot = Completions.Snapshot(book.Vocabulary, c.Values);
            if (snapshot.Contradictions.Count == 0)
            {
                check(book, c.Values, snapshot);
            }
        });
}
