using System.Text;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Rendering.Tests.Pictures;

/// <summary>One picture of each kind, as somebody has looked at it and approved it.</summary>
public sealed class ApprovedPicturesTests
{
    private const string Gap = """
        snapshot: 1
        asOf: 2025-03-03
        person: { birthDate: 1985-04-12, insured: true }
        work: { situation: unemployed, hasWorkedInSweden: true, annualIncome: 0, expectedMonths: 0, recurringYearly: false, earlierSgi: true, lastWorkDate: 2023-05-31, sickPayEndedDate: 2024-12-10 }
        protection: { periods: [{ ground: illness, from: 2023-06-01, to: 2024-12-10 }, { ground: job-seeking, from: 2025-01-24 }] }
        loh: { exists: true, form: FK7800, issuedDate: 2025-02-10, diagnoses: ["F32.1"], functionalLimitations: [other-mental], activityLimitations: true, activityLimitationsConcrete: false }
        """;

    private static readonly Decision Decision = BuiltInRules.RuleBook.Evaluate(new SnapshotReader(BuiltInRules.RuleBook.Vocabulary).Read(Encoding.UTF8.GetBytes(Gap), "gap.yaml").Snapshot!);

    public static TheoryData<string> Kinds => ["strip", "criteria", "chain", "way", "ways", "plan", "time"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_is_the_approved_one(string kind)
    {
        var stem = RepositoryFolder.Of("tests", "DecisionSupport.Rendering.Tests", "Pictures", "Approved", kind);
        var drawn = Lines(PictureOf(kind).NarrowSvg);
        var approved = File.Exists($"{stem}.verified.svg") ? File.ReadAllText($"{stem}.verified.svg") : "";
        if (drawn != approved)
        {
            File.WriteAllText($"{stem}.received.svg", drawn);
        }

        drawn.ShouldBe(approved, $"Look at both; if the new one is right, let {kind}.received.svg replace {kind}.verified.svg.");
    }

    private static Picture PictureOf(string kind) => kind switch
    {
        "strip" => SvgPictures.ProtectionStrip(Decision["sgi"], Audience.Officer, Language.Swedish)!,
        "criteria" => SvgPictures.Criteria(Decision["sgi"], Language.Swedish),
        "chain" => SvgPictures.Chain(Decision, Language.Swedish)!,
        "way" => SvgPictures.WayTaken(Decision["sgi"], Language.English),
        "ways" => SvgPictures.Ways(BuiltInRules.RuleBook, Decision["sgi"].Version, Language.Swedish),
        "plan" => SvgPictures.WhoDoesWhat(Decision, Audience.Client, Language.Swedish)!,
        _ => SvgPictures.OverTime(
            "Tiden", "En kort tid.",
            [new("Vården", [new(new(2024, 1, 1), new(2024, 3, 31), "Utredning", SpellLook.Yes)]), new("Väntan", [new(new(2024, 4, 1), new(2024, 12, 31), "väntan", SpellLook.Maybe)])],
            new DateOnly(2024, 6, 1), [(SpellLook.Yes, new("något görs", "something is done"))], Language.Swedish),
    };

    // An element a line, so that a difference is read where it is.
    private static string Lines(string svg) => svg.Replace("><", ">\n<", StringComparison.Ordinal) + "\n";
}
