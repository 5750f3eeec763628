using System.Reflection;
using DecisionSupport.Feel;

namespace DecisionSupport.Knowledge.Tests;

/// <summary>Every fact has a key with the type of its values, and what is set by key is what is set by id.</summary>
public sealed class FactKeyTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly List<FactKey> Keys =
        [.. typeof(Facts).GetNestedTypes().SelectMany(subject => subject.GetProperties(BindingFlags.Public | BindingFlags.Static)).Select(p => (FactKey)p.GetValue(null)!)];

    private static CaseSnapshotBuilder Case => new(BuiltInRules.RuleBook.Vocabulary, Day);

    [Fact]
    public void Every_fact_has_one_key_and_every_key_a_fact() =>
        Keys.Select(k => k.Id).Order(StringComparer.Ordinal).ShouldBe(BuiltInRules.RuleBook.Vocabulary.Facts.Select(f => f.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_set_by_key_is_what_is_set_by_id()
    {
        var byKey = Case
            .Set(Facts.Person.Insured, true)
            .Set(Facts.Person.BirthDate, new DateTime(1978, 4, 17, 23, 59, 0, DateTimeKind.Unspecified))
            .Set(Facts.WorkCapacity.ReductionPercent, 50)
            .Set(Facts.Loh.Form, Facts.Loh.FormWord.FK7800)
            .Set(Facts.Loh.Basis, [Facts.Loh.BasisWord.OwnExamination, Facts.Loh.BasisWord.Journal])
            .Set(Facts.Loh.Diagnoses, ["F33.1", "M54.5"])
            .Build();
        var byId = Case
            .Set("person.insured", (bool?)true)
            .Set("person.birthDate", new DateOnly(1978, 4, 17))
            .Set("workCapacity.reductionPercent", 50.0)
            .Set("loh.form", "FK7800")
            .Set("loh.basis", ["own-examination", "journal"])
            .Set("loh.diagnoses", ["F33.1", "M54.5"])
            .Build();

        CaseSnapshotJson.Sha256(byKey).ShouldBe(CaseSnapshotJson.Sha256(byId));
    }

    [Fact]
    public void What_is_not_known_is_null_and_unknown()
    {
        var snapshot = Case
            .Set(Facts.Person.Insured, null).Set(Facts.Person.BirthDate, (DateOnly?)null).Set(Facts.WorkCapacity.ReductionPercent, (double?)null)
            .Set(Facts.Loh.Form, null).Set(Facts.Loh.Basis, null).Set(Facts.Loh.Diagnoses, null).Set("loh.form", (string?)null)
            .Build();

        snapshot.KnownFacts.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_fact_cannot_be_is_refused_by_key_too()
    {
        Should.Throw<ArgumentException>(() => Case.Set(Facts.WorkCapacity.ReductionPercent, 101)).Message.ShouldStartWith("workCapacity.reductionPercent: the value must be a number from 0 to 100");
        Should.Throw<ArgumentException>(() => Case.Set(Facts.Person.BirthDate, Day.AddDays(1)).Build()).Message.ShouldBe("person.birthDate lies after asOf, 2026-11-22.");
        Should.Throw<ArgumentException>(() => Case.Set(Facts.Loh.Diagnoses, ["19780417-1234"])).Message.ShouldContain("personal identity number");
        Should.Throw<ArgumentException>(() => Case.Set(new FactKey<bool>("person.birthDate"), true)).Message.ShouldContain("person.birthDate is a date");
        Should.Throw<ArgumentException>(() => Case.Set(new FactKey<bool>("person.insurde"), true)).Message.ShouldContain("person.insured");
    }

    [Fact]
    public void A_snapshot_that_was_built_stays_when_its_builder_goes_on()
    {
        var builder = Case.Set(Facts.Person.Insured, true);
        var first = builder.Build();
        var second = builder.Set(Facts.Person.Insured, false).Build();

        first["person.insured"].ShouldBe(FeelValue.True);
        second["person.insured"].ShouldBe(FeelValue.False);
        BuiltInRules.RuleBook.Evaluate(first, "sjukersattning")["sjukersattning"].StatusOf("insured").ShouldBe(FindingStatus.Met);
    }
}
