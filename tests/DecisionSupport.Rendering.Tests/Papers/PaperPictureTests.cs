using System.Text;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Rendering.Tests.Papers;

/// <summary>Pictures on papers: where they help and there is room, the same in a sentence as text, and never one that grades the person who gets the paper.</summary>
public sealed class PaperPictureTests
{
    private const string Certificate = """
        loh: { exists: true, form: FK7800, issuedDate: 2026-09-14, examinationDate: 2026-09-14, basis: [own-examination], background: true, diagnoses: ["F32.1"], diagnosisBasis: true,
          functionalLimitations: [other-mental], functionalLimitationsObserved: true, activityLimitations: true, activityLimitationsConcrete: false, treatmentsOngoing: true,
          treatmentsPlanned: true, treatmentsCompleted: true, abilities: true, contradictions: false, healthChangedSince: false }
        """;

    private const string JobSeeking = """
        work: { situation: unemployed, hasWorkedInSweden: true, annualIncome: 0, expectedMonths: 0, recurringYearly: false, earlierSgi: true, lastWorkDate: 2026-10-15, readyForWork: true }
        protection: { periods: [{ ground: job-seeking, from: 2026-10-20, to: 2026-11-16 }] }
        """;

    [Fact]
    public void The_letter_to_the_doctor_shows_the_chain_with_what_it_lacks()
    {
        var decision = Decide(Certificate, "loh");

        Html(decision, "letter").ShouldContain("<figcaption>Kedjan i utlåtandet</figcaption>");
        PaperSheet.Write(decision, "letter", Language.Swedish, PaperFormat.Text).ShouldContain("Kedjan i utlåtandet: Något fattas i Aktivitet");
        Html(decision, "letter").ShouldNotContain("Något fattas i Aktivitet, Arbete.</li>");
    }

    [Fact]
    public void Where_there_is_no_certificate_there_is_no_chain_of_crosses() =>
        Html(Decide("loh: { exists: false }"), "letter").ShouldNotContain("<figure");

    [Fact]
    public void A_picture_gives_way_before_a_question_does()
    {
        var full = Decide("loh: { exists: true, form: FK7800, issuedDate: 2026-09-14 }");
        var letter = Html(full, "letter");

        letter.ShouldNotContain("<figure");
        letter.ShouldContain("Kedjan i utlåtandet");
        full.Recommendations.SelectMany(r => r.QuestionsToExpert).Select(q => q.Ask(Language.Swedish)).ShouldAllBe(q => System.Net.WebUtility.HtmlDecode(letter).Contains(q));
    }

    [Fact]
    public void The_sheet_for_a_timeline_shows_the_days_of_the_SGI_as_they_are_known()
    {
        var decision = Decide(JobSeeking);

        Html(decision, "timeline").ShouldContain("<figcaption>Skyddet dag för dag</figcaption>");
        PaperSheet.Write(decision, "timeline", Language.Swedish, PaperFormat.Markdown).ShouldContain("**Skyddet dag för dag:** Alla dagar är skyddade");
    }

    [Fact]
    public void Coming_days_are_marked_on_the_strip_and_told_in_its_words()
    {
        var sgi = Decide(JobSeeking)["sgi"];
        var coming = SvgPictures.ComingOf(sgi).First(d => d.Changes.Any(c => c is { RuleSet: "sgi", ChangesOutcome: true }));

        var marked = SvgPictures.ProtectionStrip(sgi, Audience.Officer, Language.Swedish, SvgPictures.ComingOf(sgi))!;
        var plain = SvgPictures.ProtectionStrip(sgi, Audience.Officer, Language.Swedish)!;

        var told = marked.Lines.Except(plain.Lines).ToList();
        told.ShouldContain(line => line.StartsWith($"{coming.Day.Day} ", StringComparison.Ordinal), $"{coming.Day}: {string.Join(" | ", told)}");
        marked.Svg.ShouldContain("pic-rule-coming");
        foreach (var svg in (string[])[marked.Svg, marked.NarrowSvg])
        {
            svg.ShouldContain($">{coming.Day.Day} ");
        }
    }

    [Fact]
    public void What_one_rule_set_asks_for_is_not_shown_as_part_of_anothers_answer()
    {
        var decision = Decide(Certificate);

        foreach (var recommendation in decision.Recommendations)
        {
            var own = decision.Plan.Steps.Count(s => s.RuleSets.Contains(recommendation.Version.RuleSet) && (s.Due.Day is null || s.Due.Day >= decision.Snapshot.AsOf));
            (SvgPictures.WhoDoesWhat(recommendation, Audience.Officer, Language.Swedish)?.Lines.Length ?? 0).ShouldBe(own, recommendation.Version.RuleSet);
        }

        SvgPictures.WhoDoesWhat(decision, Audience.Officer, Language.Swedish)!.Lines.ShouldAllBe(line => line.Contains('(', StringComparison.Ordinal));
    }

    [Fact]
    public void No_paper_to_the_person_concerned_has_a_picture_that_the_paper_does_not_tell() => BuiltInRules.RuleBook.Papers
        .Where(p => BuiltInRules.RuleBook.Parties.Any(party => party.Id == p.For && party.IsPersonConcerned))
        .Where(p => Html(Decide($"{Certificate}\n{JobSeeking}"), p.Id).Contains("<figure", StringComparison.Ordinal)).Select(p => p.Id).ShouldBeEmpty();

    private static string Html(Decision decision, string paper) => PaperSheet.Write(decision, paper, Language.Swedish);

    private static Decision Decide(string facts, params string[] ruleSets)
    {
        var snapshot = new SnapshotReader(BuiltInRules.RuleBook.Vocabulary).Read(Encoding.UTF8.GetBytes($"snapshot: 1\nasOf: 2026-11-22\nperson: {{ birthDate: 1985-04-12, insured: true }}\n{facts}"), "facts.yaml").Snapshot!;
        return ruleSets.Length == 0 ? BuiltInRules.RuleBook.Evaluate(snapshot) : BuiltInRules.RuleBook.Evaluate(snapshot, ruleSets);
    }
}
