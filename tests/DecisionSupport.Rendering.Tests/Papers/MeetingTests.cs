using DecisionSupport.Knowledge;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Papers;

/// <summary>The sheets for a meeting and for the consultation team, and the consent.</summary>
public sealed class MeetingTests
{
    // A4 with margins of 10 mm at 9 points holds about this many lines of a hundred letters.
    private const int LinesOnA4 = 76;

    private static readonly (string, FeelValue)[] Agreed =
    [
        ("consent.cooperation", FeelValue.From("given")), ("consent.informed", FeelValue.True), ("consent.validUntil", FeelValue.From(new DateOnly(2027, 6, 1))),
    ];

    public static TheoryData<string, string, string[]> Forms => new()
    {
        { "coordinated-meeting", "Mötesblad: Gemensamt möte", ["Personen själv", "Socialtjänsten", "Vården", "Försäkringskassan"] },
        { "sip", "Mötesblad: Samordnad individuell plan (SIP)", ["Personen själv", "Socialtjänsten", "Vården"] },
        { "joint-mapping", "Mötesblad: Gemensam kartläggning", ["Personen själv", "Socialtjänsten", "Försäkringskassan", "Arbetsförmedlingen"] },
        { "team-investigation", "Mötesblad: Teamutredning", ["Personen själv", "Socialtjänsten", "Vården"] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_form_tells_who_comes_and_what_is_to_be_settled(string outcome, string title, string[] parties)
    {
        var decision = DecideOn(outcome);
        var sheet = PaperSheet.Write(decision, "meeting", Language.Swedish, PaperFormat.Text);

        decision["samverkan"].Outcome.Id.ShouldBe(outcome);
        decision.NeededPapers.ShouldContain(p => p.Id == "meeting");
        sheet.ShouldStartWith(title + "\n");
        var who = Section(sheet, "De här behöver vara med");
        who.Where(l => l.StartsWith("  • ", StringComparison.Ordinal)).Select(l => l[4..].Split(':')[0]).ShouldBe(parties);
        var agenda = Section(sheet, "Dagordning").Where(l => l.Length > 3 && char.IsDigit(l[2])).ToList();
        agenda.Count.ShouldBe(7);
        agenda[0].ShouldContain("Hur är det i dag");
        agenda[^1].ShouldContain("stannar kvar");
        sheet.ShouldContain("Vilka får vara med, och vem stannar kvar efteråt? ___");
        sheet.ShouldContain("Namn: ____________________ Klart den: ____________________");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_stays_on_one_a4(string outcome, string title, string[] parties)
    {
        var decision = DecideOn(outcome);

        PaperSheet.Write(decision, "meeting", Language.Swedish, PaperFormat.Text).Split('\n').Length.ShouldBeLessThanOrEqualTo(LinesOnA4, $"{title}, {parties.Length} parties");
        PaperSheet.Write(decision, "meeting", Language.English, PaperFormat.Text).Split('\n').Length.ShouldBeLessThanOrEqualTo(LinesOnA4);
    }

    [Fact]
    public void Advice_is_asked_for_without_a_name_and_the_sheet_fills_itself()
    {
        var decision = BuiltInRules.RuleBook.Evaluate(Snapshot(
        [
            ("needs.advice", FeelValue.True), ("benefit.economicAssistanceMonths", FeelValue.From(132)), ("application.previous", FeelValue.From("refused")),
            ("application.refusedDate", FeelValue.From(new DateOnly(2024, 3, 1))), ("loh.exists", FeelValue.True), ("loh.form", FeelValue.From("FK7800")), ("loh.activityLimitations", FeelValue.False),
        ]));
        var sheet = PaperSheet.Write(decision, "team", Language.Swedish, PaperFormat.Text);

        decision.NeededPapers.ShouldContain(p => p.Id == "team");
        sheet.ShouldContain("Skriv inte vem det gäller.");
        sheet.ShouldContain("132 månader");
        sheet.ShouldContain("tio år eller mer");
        sheet.ShouldContain("Personen har fått avslag på sjukersättning.");
        sheet.ShouldContain("1 mars 2024");
        Section(sheet, "Det här saknas i utlåtandet").ShouldNotBeEmpty();
        sheet.ShouldNotContain("Gäller (fylls i");
        sheet.ShouldNotContain("K-0412");
    }

    [Fact]
    public void A_no_to_cooperation_is_not_asked_again()
    {
        var paper = PaperSheet.Write(BuiltInRules.RuleBook.Evaluate(Snapshot([("consent.cooperation", FeelValue.From("refused"))])), "consent", Language.Swedish, PaperFormat.Text);

        paper.ShouldStartWith("Ditt nej gäller\n");
        paper.ShouldNotContain("____");
    }

    [Theory]
    [InlineData("none", "Inget möte: Ingen samverkansform nu")]
    [InlineData("complement-evidence", "Inget möte: Ta reda på vilka som behövs")]
    [InlineData("obtain-consent", "Inget möte: Få samtycke först")]
    public void Where_nobody_is_called_it_says_so_and_what_to_do(string outcome, string title)
    {
        var decision = DecideOn(outcome);
        var sheet = PaperSheet.Write(decision, "meeting", Language.Swedish, PaperFormat.Text);

        decision.NeededPapers.ShouldNotContain(p => p.Id == "meeting");
        sheet.ShouldStartWith(title + "\n");
        sheet.ShouldNotContain("De här behöver vara med");
        Section(sheet, "Vem gör vad").ShouldNotBeEmpty();
        sheet.ShouldNotContain("Vilka får vara med");
    }

    [Fact]
    public void What_is_cut_off_is_said() =>
        PaperSheet.Write(DecideOn("coordinated-meeting"), "meeting", Language.Swedish, PaperFormat.Markdown).ShouldContain("till.");

    [Theory]
    [InlineData(PaperFormat.Text)]
    [InlineData(PaperFormat.Markdown)]
    [InlineData(PaperFormat.Html)]
    public void No_line_ends_in_a_space(PaperFormat format)
    {
        var sheet = PaperSheet.Write(DecideOn("sip"), "meeting", Language.Swedish, format);

        sheet.Split('\n').ShouldAllBe(line => line == line.TrimEnd());
        sheet.ShouldMatch(@"\S\n\z");
    }

    [Fact]
    public void Every_generated_case_has_all_papers()
    {
        var snapshots = new SnapshotGenerator(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2025, 8, 17)).Snapshots;

        Always.Holds(snapshots, Depth.Of(40, 5), snapshot =>
        {
            var decision = BuiltInRules.RuleBook.Evaluate(snapshot);
            foreach (var paper in BuiltInRules.RuleBook.Papers)
            {
                foreach (var format in Enum.GetValues<PaperFormat>())
                {
                    PaperSheet.Write(decision, paper.Id, Language.English, format).ShouldNotBeEmpty();
                }
            }
        });
    }

    private static Decision DecideOn(string outcome) => BuiltInRules.RuleBook.Evaluate(Snapshot(outcome switch
    {
        "coordinated-meeting" => [.. Agreed, Parties("health-care", "forsakringskassan", "social-services"), ("needs.clarifiedMedically", FeelValue.False)],
        "sip" => [.. Agreed, Parties("health-care", "social-services"), ("needs.municipality", FeelValue.True), ("needs.healthCare", FeelValue.True), ("needs.clarifiedMedically", FeelValue.True)],
        "joint-mapping" => [.. Agreed, Parties("forsakringskassan", "arbetsformedlingen"), ("rehabilitation.readyForVocational", FeelValue.True), ("needs.clarifiedMedically", FeelValue.True)],
        "team-investigation" => [.. Agreed, Parties("health-care"), ("needs.teamInvestigation", FeelValue.True)],
        "consultation-team" => [("needs.advice", FeelValue.True)],
        "obtain-consent" => [Parties("health-care")],
        "none" => [Parties("social-services"), ("needs.teamInvestigation", FeelValue.False), ("needs.municipality", FeelValue.False), ("coordination.open", FeelValue.False)],
        _ => [],
    }));

    private static (string, FeelValue) Parties(params string[] parties) => ("rehabilitation.parties", FeelValue.From(new FeelList(parties.Select(p => FeelValue.From(p)))));

    private static CaseSnapshot Snapshot((string Fact, FeelValue Value)[] known)
    {
        var builder = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2026, 11, 22)).WithReference("K-0412").Set("person.birthDate", new DateOnly(1978, 4, 17));
        return known.Aggregate(builder, (b, k) => b.Set(k.Fact, k.Value)).Build();
    }

    private static List<string> Section(string sheet, string heading) =>
        [.. sheet.Split('\n').SkipWhile(l => l != heading).Skip(1).TakeWhile(l => l.Length > 0)];
}
