using System.Text;
using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Proofs;

/// <summary>Claims put to the solver.</summary>
public sealed class ProverTests
{
    [Z3Fact]
    public void Everything_claimed_of_the_built_in_rules_is_proved()
    {
        var report = Prover.Prove(BuiltInRules.RuleBook, Edited.Files.Single(f => f.Path == Prover.PropertiesFile));

        report.Diagnostics.ShouldBeEmpty();
        report.Results.Where(r => r.Verdict != Verdict.Proved).Select(r => $"{r.About}, {r.Claim}: {r.Verdict}").ShouldBeEmpty();
        report.Results.Select(r => r.About).Distinct().Count().ShouldBeGreaterThan(BuiltInRules.RuleBook.RuleSets.Length + 10);
    }

    [Z3Fact]
    public void A_false_property_is_refuted_by_a_case_that_evaluation_confirms()
    {
        var result = Prove("- { id: half, never: 'sjukersattning = apply and workCapacity.reductionPercent < 50', from: 2026-07-01, to: 2026-12-31 }").Results.Single();

        result.Verdict.ShouldBe(Verdict.Refuted);
        var snapshot = result.Witness.ShouldNotBeNull().ToSnapshot(BuiltInRules.RuleBook.Vocabulary);
        BuiltInRules.RuleBook.Evaluate(snapshot)["sjukersattning"].Outcome.Id.ShouldBe("apply");
        snapshot["workCapacity.reductionPercent"].AsNumber().ShouldBeLessThan(50);
    }

    [Z3Fact]
    public void A_change_outside_the_stated_region_is_found()
    {
        var result = Prove("""- { id: same, same: sjukersattning, old: 2022-12-31, new: 2023-01-01, except: 'asOf < person.birthDate + @"P62Y"' }""").Results.Single();

        result.Verdict.ShouldBe(Verdict.Refuted);
        result.Witness!.Facts.Single(f => f.Key == "person.birthDate").Value.AsDate().Year.ShouldBeInRange(1958, 1960);
    }

    [Z3Fact]
    public void What_rests_on_questions_that_the_solver_cannot_look_into_is_told()
    {
        var result = Prove("- { id: codes, never: 'loh = complete and not(count(loh.diagnoses) > 0)', from: 2026-01-01 }").Results.Single();

        result.Verdict.ShouldBe(Verdict.Proved);
        result.Assumed.ShouldContain(a => a.Contains("loh.diagnoses"));
    }

    [Z3Fact]
    public void Nobody_who_has_never_worked_here_but_does_now_refutes_a_property() =>
        Prove("- { id: nobody, never: 'sgi = has-sgi and work.inSweden and not(work.hasWorkedInSweden)', from: 2026-07-01, to: 2026-12-31 }").Results.Single().Verdict.ShouldBe(Verdict.Proved);

    [Z3Fact]
    public void Nobody_without_a_certificate_that_has_a_form_refutes_a_property() =>
        Prove("- { id: nobody, never: 'loh = missing and not(loh.exists) and loh.form = \"FK7800\"', from: 2026-07-01, to: 2026-12-31 }").Results.Single().Verdict.ShouldBe(Verdict.Proved);

    [Z3Fact]
    public void Who_can_exist_refutes_it_though_facts_imply_others()
    {
        var result = Prove("- { id: somebody, never: 'loh = incomplete and loh.form = \"FK7800\"', from: 2026-07-01, to: 2026-12-31 }").Results.Single();

        result.Verdict.ShouldBe(Verdict.Refuted);
        var snapshot = result.Witness.ShouldNotBeNull().ToSnapshot(BuiltInRules.RuleBook.Vocabulary);
        BuiltInRules.RuleBook.Evaluate(snapshot)["loh"].Outcome.Id.ShouldBe("incomplete");
    }

    [Z3Fact]
    public void A_property_with_an_error_is_told_with_its_place()
    {
        var report = Prove("- { id: slip, never: 'sjukersattning = aply and loh.exist' }");

        report.IsClean.ShouldBeFalse();
        report.Diagnostics.ShouldContain(d => d.Place.Line == 2 && d.Message.Contains("loh.exist"));
    }

    private static ProofReport Prove(string property) =>
        Prover.Prove(BuiltInRules.RuleBook, new RuleFile(Prover.PropertiesFile, Encoding.UTF8.GetBytes("properties:\n" + property + "\n")), property.Split("id: ")[1].Split(',')[0]);
}
