using System.Text;
using DecisionSupport.Authoring;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenRules;

/// <summary>The files beside this one hold rule files with a fault each, which are laid over the good rules of the examples, and what the linter says of them.</summary>
public sealed class BrokenRulesTests
{
    private const string Amendment = "ruleSet: aid\namends: 2011-01-01\ninForce: { from: 2017-01-01 }\nchanges: { sv: Rättning., en: A trial. }\n";

    private static readonly string Root = RepositoryFolder.Of("tests", "DecisionSupport.Tests", "BrokenRules");
    private static readonly FixedClock Clock = new(new DateOnly(2026, 11, 22));

    public static TheoryData<string> Subjects => [.. SectionedCase.FilesIn(Root)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public Task Rules_with_a_fault_are_told_where_it_is_and_what_to_do(string subject)
    {
        var (introduction, cases) = SectionedCase.Read(Root, subject);
        var answered = cases.Select(c => c with { Told = Told([.. c.Parts.Select(p => new RuleFile(p.Name, Encoding.UTF8.GetBytes(p.Text)))]) }).ToList();

        answered.Where(c => c.Told.Length == 0).Select(c => c.Name).ShouldBeEmpty("nothing is told of these");
        return RuleBookTests.VerifyText(SectionedCase.Write(introduction, answered), Path.Combine(Root, subject), "txt");
    }

    [Fact]
    public void Of_the_good_rules_nothing_is_told() => Told().ShouldBeEmpty();

    [Fact]
    public void Of_a_value_that_is_known_whenever_its_text_is_said_nothing_is_told() => Told(new RuleFile("aid/2017-01-01.yaml", Encoding.UTF8.GetBytes(GoodRules.Text("aid/2017-01-01.yaml") + """
        steps:
          - id: send-application
            officer: { sv: "Nu {work.reductionPercent} procent.", en: "Now {work.reductionPercent} per cent." }
        notices:
          - id: soon-adult
            when: asOf < dayOf18 and shown(work.reductionPercent > 10 or work.reductionPercent < 5)
            officer: { sv: "{person.birthDate} {work.reductionPercent}.", en: "{person.birthDate} {work.reductionPercent}." }

        """))).ShouldBeEmpty();

    [Fact]
    public void Rules_in_one_language_are_asked_for_that_one()
    {
        RuleFile[] files =
        [
            new("rule-book.yaml", Encoding.UTF8.GetBytes("version: 1\nlanguages: [en]\nparties:\n  - { id: office, name: { en: the office } }\n")),
            new("vocabulary/car.yaml", Encoding.UTF8.GetBytes("subject: car\ntitle: { en: Cars }\nfacts:\n  - { id: car.owned, type: boolean, askedOf: office, label: { en: Owned }, question: Is it owned?, officer: { } }\n  - { id: car.kind, type: enum, values: { }, askedOf: office, label: { en: Kind, fi: Laji } }\n")),
        ];

        Linter.Lint(files, Clock).Diagnostics.Where(d => d.Place.File.StartsWith("vocabulary/", StringComparison.Ordinal)).Select(d => d.Message).ShouldBe(
        [
            "A text 'question' is written with its language: { en: … }.",
            "The text 'officer' has no English ('en'); write it.",
            "The fact 'car.kind' has no text 'question'; write it in English (en).",
            "There are no values; write at least one, with its words.",
            "A text 'label' has no such key. Its keys are sv, en.",
        ]);
    }

    [Fact]
    public void Rules_in_another_encoding_are_told_and_not_guessed()
    {
        Told(new RuleFile("aid/2017-01-01.yaml", (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Amendment)]))
            .ShouldBe("aid/2017-01-01.yaml: error DS0004: The text is UTF-16; save it as UTF-8.\n");
        Told(new RuleFile("aid/2017-01-01.yaml", Encoding.Latin1.GetBytes(Amendment)))
            .ShouldBe("aid/2017-01-01.yaml(4,17): error DS0004: The text is not UTF-8 (perhaps ISO 8859-1 or Windows-1252); save it as UTF-8.\n");
    }

    [Fact]
    public void A_character_that_cannot_be_seen_is_told() => Told(new RuleFile("sources.yaml", Encoding.UTF8.GetBytes(GoodRules.Text("sources.yaml") + "# \u001b[31m\n")))
        .ShouldMatch(@"^sources\.yaml\(\d+,3\): error DS0005: Here stands the control character U\+001B, which cannot be seen\. Take it away\.\n$");

    private static string Told(params RuleFile[] over) => string.Concat(Linter.Lint(GoodRules.Overlay(GoodRules.Files, over), Clock).Diagnostics.Select(d => d + "\n"));
}
