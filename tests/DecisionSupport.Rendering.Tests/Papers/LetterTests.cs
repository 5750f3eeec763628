using DecisionSupport.Knowledge;

namespace DecisionSupport.Rendering.Tests.Papers;

/// <summary>The letter to the doctor.</summary>
public sealed class LetterTests
{
    private static readonly Decision Asking = Decide(
        ("loh.exists", FeelValue.True), ("loh.form", FeelValue.From("FK7800")), ("loh.issuedDate", FeelValue.From(new DateOnly(2026, 9, 14))),
        ("loh.activityLimitations", FeelValue.False), ("loh.diagnoses", FeelValue.From(new FeelList([]))));

    [Theory]
    [InlineData(Language.Swedish, "FK 7800, under rubriken Aktivitetsbegränsningar", "Därför frågar vi: ")]
    [InlineData(Language.English, "FK 7800, under the heading Activity limitations", "Why we ask: ")]
    public void Every_question_has_the_heading_of_the_form_and_while_there_is_room_why_it_is_asked(Language language, string place, string why)
    {
        var letter = PaperSheet.Write(Asking, "letter", language, PaperFormat.Text);
        var questions = Asking.Recommendations.SelectMany(r => r.QuestionsToExpert).Select(q => q.Text(language)).Distinct().ToList();

        questions.Count.ShouldBeGreaterThan(3);
        Count(letter, why).ShouldBeOneOf(0, questions.Count);
        letter.ShouldContain(place);
        letter.ShouldContain($"  {questions.Count}. ");
        letter.ShouldNotContain($"  {questions.Count + 1}. ");
    }

    [Fact]
    public void Questions_stand_in_the_order_of_the_headings()
    {
        string[] order = [.. BuiltInRules.RuleBook.Sources["FK 7800"].Headings.Select(h => h.Text.Swedish)];
        var letter = PaperSheet.Write(Asking, "letter", Language.Swedish, PaperFormat.Markdown);
        var headings = letter.Split('\n').Where(l => l.Contains(", under rubriken ", StringComparison.Ordinal)).Select(l => Array.FindIndex(order, h => l.Contains($"rubriken {h}:", StringComparison.Ordinal))).ToList();

        headings.ShouldBe(headings.Order());
        headings.ShouldNotContain(-1);
        letter.ShouldNotContain(" fråga 17");
    }

    [Theory]
    [InlineData("FK7804")]
    [InlineData(null)]
    public void Without_the_right_certificate_the_letter_asks_for_it(string? form)
    {
        var decision = Decide(["sjukersattning"], form is null ? [] : [("loh.form", FeelValue.From(form)), ("loh.exists", FeelValue.True)]);
        var letter = PaperSheet.Write(decision, "letter", Language.Swedish, PaperFormat.Text);

        letter.ShouldContain("FK 7800");
        letter.ShouldContain("diagnos");
        letter.ShouldNotContain("Inga frågor");
    }

    [Theory]
    [InlineData(PaperFormat.Text)]
    [InlineData(PaperFormat.Markdown)]
    [InlineData(PaperFormat.Html)]
    public void It_names_nobody_and_leaves_room_for_who_it_is_about(PaperFormat format)
    {
        var letter = PaperSheet.Write(Asking, "letter", Language.Swedish, format);

        letter.ShouldNotContain("K-0412");
        letter.ShouldContain("Gäller patienten (fylls i för hand):");
        letter.ShouldContain("Patienten har sagt ja till frågorna den:");
        letter.ShouldContain("14 september 2026");
        letter.ShouldContain("Sjukersättning");
    }

    [Fact]
    public void A_certificate_that_is_not_there_is_asked_for_as_a_new_one()
    {
        var letter = PaperSheet.Write(Decide(("loh.exists", FeelValue.False)), "letter", Language.Swedish, PaperFormat.Text);

        letter.ShouldStartWith("Begäran om läkarutlåtande\n");
        letter.ShouldNotContain("komplettering");
        foreach (var link in new[] { "Diagnos: ", "Funktion: ", "Aktivitet: " })
        {
            letter.ShouldContain(link);
        }
    }

    [Theory]
    [InlineData(Language.Swedish, "ger inga frågor till läkaren.")]
    [InlineData(Language.English, "gives no questions to the doctor.")]
    public void Nothing_to_ask_is_said_plainly(Language language, string words)
    {
        var decision = BuiltInRules.RuleBook.Evaluate(new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2026, 11, 22)).Build(), "sgi");

        decision.NeededPapers.ShouldNotContain(p => p.Id == "letter");
        PaperSheet.Write(decision, "letter", language, PaperFormat.Text).ShouldContain(words);
    }

    [Fact]
    public void An_activity_that_a_certificate_stopped_is_asked_about()
    {
        var decision = Decide(("plan.stoppedByCertificate", FeelValue.True));

        PaperSheet.Write(decision, "letter", Language.Swedish, PaperFormat.Markdown).ShouldContain("Kan den fortsätta om den anpassas?");
        PaperSheet.Write(Asking, "letter", Language.Swedish, PaperFormat.Markdown).ShouldNotContain("om den anpassas");
    }

    [Fact]
    public void A_day_that_no_rules_cover_is_told()
    {
        var decision = BuiltInRules.RuleBook.Evaluate(new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2001, 1, 1)).Build());

        PaperSheet.Write(decision, "letter", Language.Swedish, PaperFormat.Text).ShouldContain("inte prövat");
    }

    private static Decision Decide(params (string Fact, FeelValue Value)[] known) => Decide(["sjukersattning", "loh"], known);

    private static Decision Decide(string[] ruleSets, (string Fact, FeelValue Value)[] known)
    {
        var builder = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2026, 11, 22)).WithReference("K-0412")
            .Set("person.birthDate", new DateOnly(1978, 4, 17)).Set("person.insured", true).Set("workCapacity.reducedByIllness", true).Set("workCapacity.reductionPercent", 50);
        return BuiltInRules.RuleBook.Evaluate(known.Aggregate(builder, (b, k) => b.Set(k.Fact, k.Value)).Build(), ruleSets);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
