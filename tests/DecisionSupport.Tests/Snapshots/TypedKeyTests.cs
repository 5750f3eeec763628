using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Snapshots;

/// <summary>Facts set by keys that a program was built with: what they set, and that a key of another vocabulary is told.</summary>
public sealed class TypedKeyTests
{
    private static readonly FactKey<bool> Insured = new("person.insured");
    private static readonly FactKey<decimal> Percent = new("work.reductionPercent");
    private static readonly FactKey<DateOnly> Born = new("person.birthDate");
    private static readonly FactKey<string> Diagnoses = new("work.diagnoses");
    private static readonly FactKey<FeelContext> Periods = new("work.periods");
    private static readonly WordFact<Situation> Situated = new("person.situation", "employed", "student");
    private static readonly WordListFact<Hindrance> Hindrances = new("work.hindrances", "lifting", "standing");

    private static Vocabulary Vocabulary => GoodRules.RuleBook.Vocabulary;

    private static CaseSnapshotBuilder Builder => new(Vocabulary, Ask.Day);

    [Fact]
    public void A_key_sets_what_its_id_sets()
    {
        var record = new FeelContext([KeyValuePair.Create("from", FeelValue.From(Ask.Day)), KeyValuePair.Create("to", FeelValue.Null), KeyValuePair.Create("kind", FeelValue.From("leave"))]);
        var byKey = Builder.Set(Insured, false).Set(Percent, 12.5m).Set(Born, new DateOnly(1990, 5, 5)).Set(Diagnoses, ["F32"]).Set(Periods, [record]).Set(Situated, Situation.Student).Set(Hindrances, [Hindrance.Standing, Hindrance.Lifting]).Build();

        byKey.KnownFacts.Select(f => $"{f.Id} {byKey[f.Id]}").ShouldBe(
        [
            "person.birthDate @\"1990-05-05\"", "person.insured false", "person.situation \"student\"", "work.reductionPercent 12.5", "work.hindrances [\"standing\", \"lifting\"]", "work.diagnoses [\"F32\"]",
            "work.periods [{from: @\"2020-06-15\", to: null, kind: \"leave\"}]",
        ]);
    }

    [Fact]
    public void Null_makes_each_unknown_again() => Builder
        .Set(Insured, true).Set(Percent, 12L).Set(Born, new DateTime(1990, 5, 5, 23, 59, 0)).Set(Diagnoses, []).Set(Periods, []).Set(Situated, Situation.Employed).Set(Hindrances, [])
        .Set(Insured, null).Set(Percent, (decimal?)null).Set(Born, (DateOnly?)null).Set(Diagnoses, null).Set(Periods, null).Set(Situated, null).Set(Hindrances, null).Build().KnownFacts.ShouldBeEmpty();

    [Fact]
    public void Numbers_and_times_of_other_types_are_taken()
    {
        Builder.Set(Percent, 12L).Build()["work.reductionPercent"].AsNumber().ShouldBe(12);
        Builder.Set(Percent, 0.1 + 0.2).Build()["work.reductionPercent"].AsNumber().ShouldBe(0.3m);
        Builder.Set(Percent, (double?)null).Set(Percent, (long?)null).Build().KnownFacts.ShouldBeEmpty();
        Builder.Set(Born, new DateTime(1990, 5, 5, 23, 59, 0)).Build()["person.birthDate"].AsDate().ShouldBe(new DateOnly(1990, 5, 5));
        Builder.Set(Born, (DateTime?)null).Build().KnownFacts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(-1, false)]
    [InlineData(101, false)]
    public void A_number_lies_in_its_range(int percent, bool isTaken)
    {
        if (isTaken)
        {
            Builder.Set(Percent, percent).Build()["work.reductionPercent"].AsNumber().ShouldBe(percent);
        }
        else
        {
            Should.Throw<ArgumentException>(() => Builder.Set(Percent, percent)).Message.ShouldStartWith("work.reductionPercent: the value must be ");
        }
    }

    [Fact]
    public void A_key_of_another_vocabulary_is_told()
    {
        string Told(FactKey key) => Should.Throw<ArgumentException>(() => key.In(Vocabulary)).Message.Split(" (Parameter")[0];

        Told(new FactKey<bool>("person.insurd")).ShouldBe("There is no fact 'person.insurd'. Did you mean 'person.insured'?");
        Told(new FactKey<decimal>("person.insured")).ShouldBe("person.insured is true or false in this vocabulary; the key was made of another one.");
        foreach (var wrong in (FactKey[])
        [
            new FactKey<bool>("work.reductionPercent"), new FactKey<decimal>("person.birthDate"), new FactKey<DateOnly>("work.diagnoses"), new FactKey<string>("work.periods"), new FactKey<FeelContext>("work.diagnoses"), new FactKey<string>("work.hindrances"),
            new FactKey<bool>("person.situation"), new WordFact<Situation>("person.situation", "employed", "retired"), new WordFact<Situation>("work.hindrances", "lifting"), new WordListFact<Hindrance>("work.hindrances", "lifting", "walking"), new WordListFact<Hindrance>("person.situation", "employed"),
        ])
        {
            Told(wrong).ShouldStartWith($"{wrong.Id} is ", Case.Sensitive);
        }
    }

    [Fact]
    public void A_key_follows_from_one_vocabulary_to_another()
    {
        var other = GoodRules.With(("vocabulary/more.yaml", "subject: more\ntitle: { sv: Mer, en: More }\nfacts:\n  - { id: more.known, type: boolean, askedOf: client, label: { sv: a, en: a }, question: { sv: a, en: a } }\n")).GetOrThrow().Vocabulary;

        var one = Vocabulary;
        Insured.In(one).ShouldBeSameAs(one.Find("person.insured"));
        Insured.In(other).ShouldBeSameAs(other.Find("person.insured"));
        Insured.In(one).ShouldBeSameAs(one.Find("person.insured"));
        Insured.ToString().ShouldBe("person.insured");
    }

    private enum Situation
    {
        Employed,
        Student,
    }

    private enum Hindrance
    {
        Lifting,
        Standing,
    }
}
