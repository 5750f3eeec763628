using Bogus;
using DecisionSupport.Benchmarks.HandWritten;
using DecisionSupport.Feel;

namespace DecisionSupport.Benchmarks;

/// <summary>Makes cases as case systems send them: mostly filled in, some with gaps, ages and certificates around the bounds. The same seed gives the same cases.</summary>
internal static class SnapshotGenerator
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);
    private static readonly string[] Forms = ["FK7800", "FK7800", "FK7800", "FK7800", "FK7801", "FK7802", "FK7804", "FK3200", "other"];
    private static readonly string[] Codes = ["M54.4", "F32.1", "G93.3", "F33.1", "Z73.0", "F32", "M5", "Q05.2"];
    private static readonly string[] Limitations = ["intellectual", "communication", "concentration", "other-mental", "senses-pain", "balance-movement", "other-bodily"];

    public static List<HandWrittenCase> Generate(int count, int seed)
    {
        var faker = new Faker("sv") { Random = new Randomizer(seed) };
        return [.. Enumerable.Range(0, count).Select(_ => One(faker))];
    }

    public static CaseSnapshot ToSnapshot(HandWrittenCase c, Vocabulary vocabulary)
    {
        var builder = new CaseSnapshotBuilder(vocabulary, c.AsOf);
        foreach (var (id, value) in Facts(c).Concat(Facts(c.Certificate)))
        {
            builder.Set(id, value);
        }

        return builder.Build();
    }

    private static HandWrittenCase One(Faker faker) => new()
    {
        AsOf = AsOf,
        BirthDate = Known(faker, () => AsOf.AddDays(-faker.Random.Int(18 * 365, 68 * 365))),
        Insured = Known(faker, () => faker.Random.Bool(0.97f)),
        InsuredAtOnset = Known(faker, () => faker.Random.Bool(0.95f)),
        OnsetDate = Known(faker, () => AsOf.AddDays(-faker.Random.Int(200, 9000))),
        InsurancePeriodYears = Known<decimal>(faker, () => faker.Random.Int(0, 40)),
        PensionableIncome = Known(faker, () => faker.Random.Bool(0.8f)),
        NormalWorkWithin15Years = Known(faker, () => faker.Random.Bool()),
        ReducedByIllness = Known(faker, () => faker.Random.Bool(0.95f)),
        NonMedicalGrounds = Known(faker, () => faker.Random.Bool(0.05f)),
        ReductionPercent = Known<decimal>(faker, () => faker.Random.Int(0, 20) * 5),
        ReductionPercentKnownWork = Known<decimal>(faker, () => faker.Random.Int(0, 20) * 5),
        NearlyFullyReduced = Known(faker, () => faker.Random.Bool(0.3f)),
        Permanent = Known(faker, () => faker.Random.Bool(0.7f)),
        MeasuresRemain = Known(faker, () => faker.Random.Bool(0.2f)),
        Certificate = ThatCanBe(Certificate(faker)),
    };

    // Nothing is told of a certificate that there is not; one of which something is told exists.
    private static HandWrittenCertificate ThatCanBe(HandWrittenCertificate c) => c.Exists == false
        ? new HandWrittenCertificate { Exists = false, KnownPatientSince = c.KnownPatientSince, Diagnoses = c.Diagnoses, ChainCoherent = c.ChainCoherent }
        : c with { Exists = c.Exists ?? (c.Form is null ? null : true) };

    private static HandWrittenCertificate Certificate(Faker faker) => new()
    {
        Exists = Known(faker, () => faker.Random.Bool(0.95f)),
        Form = KnownText(faker, () => faker.PickRandom(Forms)),
        IssuedDate = Known(faker, () => AsOf.AddDays(-faker.Random.Int(0, 420))),
        Basis = KnownText(faker, () => (IReadOnlyList<string>)(faker.Random.Bool(0.9f) ? ["own-examination", "journal"] : ["journal"])),
        BasisMotivated = Known(faker, () => faker.Random.Bool()),
        KnownPatientSince = Known(faker, () => AsOf.AddDays(-faker.Random.Int(430, 4000))),
        OtherInvestigations = Known(faker, () => faker.Random.Bool(0.3f)),
        OtherInvestigationsAttached = Known(faker, () => faker.Random.Bool(0.8f)),
        Background = Usually(faker),
        Diagnoses = KnownText(faker, () => (IReadOnlyList<string>)[.. faker.PickRandom(Codes, faker.Random.Int(1, 3))]),
        DiagnosisBasis = Usually(faker),
        FunctionalLimitations = KnownText(faker, () => (IReadOnlyList<string>)[.. faker.PickRandom(Limitations, faker.Random.Int(0, 3))]),
        FunctionalLimitationsObserved = Usually(faker),
        ActivityLimitations = Usually(faker),
        ActivityLimitationsConcrete = Usually(faker),
        ChainCoherent = Usually(faker),
        TreatmentsCompleted = Usually(faker),
        TreatmentsOngoing = Usually(faker),
        TreatmentsPlanned = Usually(faker),
        WorkPrognosis = Usually(faker),
        Contradictions = Known(faker, () => faker.Random.Bool(0.03f)),
        HealthChangedSince = Known(faker, () => faker.Random.Bool(0.03f)),
        SchoolOnset = Usually(faker),
        SchoolImpact = Usually(faker),
    };

    private static bool? Usually(Faker faker) => Known(faker, () => faker.Random.Bool(0.95f));

    private static T? Known<T>(Faker faker, Func<T> value)
        where T : struct => faker.Random.Bool(0.94f) ? value() : null;

    private static T? KnownText<T>(Faker faker, Func<T> value)
        where T : class => faker.Random.Bool(0.96f) ? value() : null;

    private static IEnumerable<(string Id, FeelValue Value)> Facts(HandWrittenCase c) =>
    [
        ("person.birthDate", Value(c.BirthDate)), ("person.insured", Value(c.Insured)), ("person.insuredAtOnset", Value(c.InsuredAtOnset)),
        ("person.onsetDate", Value(c.OnsetDate)), ("person.insurancePeriodYears", Value(c.InsurancePeriodYears)), ("person.pensionableIncome", Value(c.PensionableIncome)),
        ("work.normalWorkWithin15Years", Value(c.NormalWorkWithin15Years)), ("workCapacity.reducedByIllness", Value(c.ReducedByIllness)),
        ("workCapacity.nonMedicalGrounds", Value(c.NonMedicalGrounds)), ("workCapacity.reductionPercent", Value(c.ReductionPercent)),
        ("workCapacity.reductionPercentKnownWork", Value(c.ReductionPercentKnownWork)), ("workCapacity.nearlyFullyReduced", Value(c.NearlyFullyReduced)),
        ("workCapacity.permanent", Value(c.Permanent)), ("rehabilitation.measuresRemain", Value(c.MeasuresRemain)),
    ];

    private static IEnumerable<(string Id, FeelValue Value)> Facts(HandWrittenCertificate c) =>
    [
        ("loh.exists", Value(c.Exists)), ("loh.form", FeelValue.From(c.Form)), ("loh.issuedDate", Value(c.IssuedDate)), ("loh.basis", Value(c.Basis)),
        ("loh.basisMotivated", Value(c.BasisMotivated)), ("loh.knownPatientSince", Value(c.KnownPatientSince)), ("loh.otherInvestigations", Value(c.OtherInvestigations)),
        ("loh.otherInvestigationsAttached", Value(c.OtherInvestigationsAttached)), ("loh.background", Value(c.Background)), ("loh.diagnoses", Value(c.Diagnoses)),
        ("loh.diagnosisBasis", Value(c.DiagnosisBasis)), ("loh.functionalLimitations", Value(c.FunctionalLimitations)),
        ("loh.functionalLimitationsObserved", Value(c.FunctionalLimitationsObserved)), ("loh.activityLimitations", Value(c.ActivityLimitations)),
        ("loh.activityLimitationsConcrete", Value(c.ActivityLimitationsConcrete)), ("loh.chainCoherent", Value(c.ChainCoherent)),
        ("loh.treatmentsCompleted", Value(c.TreatmentsCompleted)), ("loh.treatmentsOngoing", Value(c.TreatmentsOngoing)), ("loh.treatmentsPlanned", Value(c.TreatmentsPlanned)),
        ("loh.workPrognosis", Value(c.WorkPrognosis)), ("loh.contradictions", Value(c.Contradictions)), ("loh.healthChangedSince", Value(c.HealthChangedSince)),
        ("loh.schoolOnset", Value(c.SchoolOnset)), ("loh.schoolImpact", Value(c.SchoolImpact)),
    ];

    private static FeelValue Value(bool? value) => value is { } known ? FeelValue.From(known) : FeelValue.Null;

    private static FeelValue Value(decimal? value) => value is { } known ? FeelValue.From(known) : FeelValue.Null;

    private static FeelValue Value(DateOnly? value) => value is { } known ? FeelValue.From(known) : FeelValue.Null;

    private static FeelValue Value(IReadOnlyList<string>? values) => values is null ? FeelValue.Null : FeelValue.From(new FeelList(values.Select(v => FeelValue.From(v))));
}
