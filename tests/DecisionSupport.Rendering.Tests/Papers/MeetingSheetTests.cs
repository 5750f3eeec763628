using DecisionSupport.Knowledge;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Papers;

/// <summary>The sheet for the meeting.</summary>
public sealed class MeetingSheetTests
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
        { "consultation-team", "Mötesblad: Fråga konsultationsteamet", ["Socialtjänsten", "Konsultationsteamet"] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_form_tells_who_comes_and_what_is_to_be_settled(string outcome, string title, string[] parties)
    {
        var decision = DecideOn(outcome);
        var sheet = MeetingSheet.Write(decision, Language.Swedish, PaperFormat.Text);

        decision["samverkan"].Outcome.Id.ShouldBe(outcome);
        MeetingSheet.IsNeeded(decision).ShouldBeTrue();
        sheet.ShouldStartWith(title + "\n");
        var who = Section(sheet, "De här behöver vara med");
        who.Where(l => l.StartsWith("  • ", StringComparison.Ordinal)).Select(l => l[4..].Split(':')[0]).ShouldBe(parties);
        Section(sheet, "Det här ska vi komma fram till").Count(l => l.Length > 3 && char.IsDigit(l[2])).ShouldBe(3);
        sheet.ShouldContain("Namn: ____________________ Klart den: ____________________");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_stays_on_one_a4(string outcome, string title, string[] parties)
    {
        var decision = DecideOn(outcome);

        MeetingSheet.Write(decision, Language.Swedish, PaperFormat.Text).Split('\n').Length.ShouldBeLessThanOrEqualTo(LinesOnA4, $"{title}, {parties.Length} parties");
        MeetingSheet.Write(decision, Language.English, PaperFormat.Text).Split('\n').Length.ShouldBeLessThanOrEqualTo(LinesOnA4);
    }

    [Fact]
    public void Advice_is_asked_for_without_a_name()
    {
        var sheet = MeetingSheet.Write(DecideOn("consultation-team"), Language.Swedish, PaperFormat.Text);

        sheet.ShouldContain("Skriv inte vem det gäller.");
        sheet.ShouldNotContain("Gäller (fylls i");
        sheet.ShouldNotContain("K-0412");
    }

    [Theory]
    [InlineData("none", "Inget möte: Ingen samverkansform nu")]
    [InlineData("complement-evidence", "Inget möte: Ta reda på vilka som behövs")]
    [InlineData("obtain-consent", "Inget möte: Få samtycke först")]
    public void Where_nobody_is_called_it_says_so_and_what_to_do(string outcome, string title)
    {
        var decision = DecideOn(outcome);
        var sheet = MeetingSheet.Write(decision, Language.Swedish, PaperFormat.Text);

        MeetingSheet.IsNeeded(decision).ShouldBeFalse();
        sheet.ShouldStartWith(title + "\n");
        sheet.ShouldNotContain("De här behöver vara med");
        Section(sheet, "Vem gör vad").ShouldNotBeEmpty();
    }

    [Fact]
    public void A_decision_without_cooperation_says_that_it_was_not_asked() =>
        MeetingSheet.Write(BuiltInRules.RuleBook.Evaluate(Snapshot([]), "sgi"), Language.English, PaperFormat.Text).ShouldContain("has not been asked");

    [Fact]
    public void What_is_cut_off_is_said() =>
        MeetingSheet.Write(DecideOn("coordinated-meeting"), Language.Swedish, PaperFormat.Markdown).ShouldContain("till; se rekommendationen.");

    [Theory]
    [InlineData(PaperFormat.Text)]
    [InlineData(PaperFormat.Markdown)]
    [InlineData(PaperFormat.Html)]
    public void No_line_ends_in_a_space(PaperFormat format)
    {
        var sheet = MeetingSheet.Write(DecideOn("sip"), Language.Swedish, format);

        sheet.Split('\n').ShouldAllBe(line => line == line.TrimEnd());
        sheet.ShouldMatch(@"\S\n\z");
    }

    [Fact]
    public void Every_generated_case_has_both_papers()
    {
        var snapshots = new SnapshotGenerator(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2025, 8, 17)).Snapshots;

        Always.Holds(snapshots, 40, snapshot =>
        {
            var decision = BuiltInRules.RuleBook.Evaluate(snapshot);
            foreach (var format in Enum.GetValues<PaperFormat>())
            {
                MeetingSheet.Write(decision, Language.English, format).ShouldNotBeEmpty();
                ExpertLetter.Write(decision, Language.Swedish, format).ShouldNotBeEmpty();
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
        "none" => [Parties("social-services")],
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
