using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Evaluation;

/// <summary>Which values the texts of a version put in, where, when each text is said, and when it is said without them.</summary>
public sealed class WrittenValuesTests
{
    private const string Later = "parameters:\n  - { id: later, type: number, title: { sv: a, en: a }, values: [{ from: 2011-01-01, to: 2012-12-31, value: 5, source: AID 1:1, checked: 2026-11-22 }] }\n";

    private const string Version = """
        ruleSet: aid
        amends: 2011-01-01
        inForce: { from: 2017-01-01 }
        changes: { sv: Prov., en: A trial. }
        criteria:
          - id: adult
            officer: { met: { sv: "{parameter.later}.", en: "{parameter.later}." }, not-met: { sv: a, en: a }, unknown: { sv: a, en: a } }
          - id: need
            test: work.permanent
            applies: person.insured
            officer: { met: { sv: "Minst {work.reductionPercent}.", en: "At least {work.reductionPercent}." }, not-met: { sv: a, en: a }, unknown: { sv: a, en: a } }
            client: { met: { sv: a, en: a }, not-met: { sv: a, en: a }, unknown: { sv: "Nu {work.reductionPercent}.", en: "Now {work.reductionPercent}." } }
            steps:
              - id: ask-doctor
                on: [unknown]
                by: social-services
                sources: [AID 2:4]
                officer: { sv: a, en: a }
                client: { sv: "Fråga om {work.reductionPercent}.", en: "Ask about {work.reductionPercent}." }
                plan: { due: { within: 7 }, why: { officer: { sv: "För {work.reductionPercent}.", en: "For {work.reductionPercent}." }, client: { sv: a, en: a } } }
            questions:
              - on: [unknown]
                ask: { sv: "Varför {work.reductionPercent}?", en: "Why {work.reductionPercent}?" }
        outcomes:
          - id: complete-first
            client: { sv: "Komplettera {work.reductionPercent}.", en: "Complete {work.reductionPercent}." }
        steps:
          - id: send-application
            when: shown(person.insured)
            officer: { sv: "Skicka {work.reductionPercent}.", en: "Send {work.reductionPercent}." }
        notices:
          - id: soon-adult
            when: fails(person.insured)
            client: { sv: "Snart {work.reductionPercent}.", en: "Soon {work.reductionPercent}." }

        """;

    private static readonly SharedValue<RuleBook> Rules = new(() => GoodRules.With(("aid/2017-01-01.yaml", Version), ("parameters/more.yaml", Later)).GetOrThrow());

    [Fact]
    public void Each_value_has_the_place_of_its_text_and_when_that_is_said()
    {
        var version = Rules.Value.Compiled.VersionsOf(Index)[^1];

        RuleBookEvaluation.ValuesWritten(version).Select(w => $"{w.Place.Line}: {w.Name} [{string.Join(' ', w.Facts.Select(f => Rules.Value.Vocabulary.Facts[f].Id))}] {Told(w.Where)}").ShouldBe(
        [
            "7: parameter.later [] True(adult)",
            "12: work.reductionPercent [work.reductionPercent] Conjunction(Unknown(need), Negation(False(person.insured)))",
            "11: work.reductionPercent [work.reductionPercent] Conjunction(True(need), Negation(False(person.insured)))",
            "19: work.reductionPercent [work.reductionPercent] Disjunction(Conjunction(Conjunction(Unknown(need), True(person.insured)), outcome 1))",
            "20: work.reductionPercent [work.reductionPercent] Disjunction(Conjunction(Conjunction(Unknown(need), True(person.insured)), outcome 1))",
            "23: work.reductionPercent [work.reductionPercent] Disjunction(Conjunction(Conjunction(Unknown(need), True(person.insured)), outcome 1))",
            "26: work.reductionPercent [work.reductionPercent] outcome 1",
            "30: work.reductionPercent [work.reductionPercent] True(True(person.insured))",
            "68: dayOf18 [person.birthDate] True(False(person.insured))",
            "34: work.reductionPercent [work.reductionPercent] True(False(person.insured))",
        ]);
    }

    // Insured and needy, or not known to be; with and without the number.
    [Theory]
    [InlineData(true, true, false, "11 26 30")]
    [InlineData(true, null, false, "12 19 20 23 26 30")]
    [InlineData(null, true, false, "11 26")]
    [InlineData(false, true, false, "26 34")]
    [InlineData(true, null, true, "")]
    public void A_text_lacks_what_nobody_told(bool? insured, bool? permanent, bool isNumberKnown, string lines)
    {
        var version = Rules.Value.Compiled.VersionsOf(Index)[^1];
        var builder = new CaseSnapshotBuilder(Rules.Value.Vocabulary, Ask.Day).Set("person.birthDate", new DateOnly(1990, 5, 5));
        _ = insured is { } is1 ? builder.Set("person.insured", is1) : builder;
        _ = permanent is { } is2 ? builder.Set("work.permanent", is2) : builder;
        _ = isNumberKnown ? builder.Set("work.reductionPercent", 50) : builder;
        var aid = Rules.Value.Evaluate(builder.Build())["aid"];

        string.Join(' ', RuleBookEvaluation.ValuesWritten(version).Where(w => w.IsUnfilled(aid)).Select(w => w.Place.Line)).ShouldBe(lines);
    }

    private static int Index => Rules.Value.Compiled.RuleSets.IndexOf("aid");

    private static string Told(Formula formula) => formula switch
    {
        StatusQuestion question => $"{question.Asked}({Told(question.Part)})",
        CriterionReference reference => reference.Id,
        Leaf leaf => leaf.OneLine,
        OutcomeQuestion outcome => $"outcome {string.Join(' ', outcome.Outcomes)}",
        _ => $"{formula.GetType().Name}({string.Join(", ", formula.Parts.Select(Told))})",
    };
}
