namespace DecisionSupport.Benchmarks.HandWritten;

/// <summary>The facts that sjukersättning and its certificate ask for, as a program without a rule book would keep them. Null is unknown.</summary>
internal sealed class HandWrittenCase
{
    public DateOnly AsOf { get; init; }

    public DateOnly? BirthDate { get; init; }

    public bool? Insured { get; init; }

    public bool? InsuredAtOnset { get; init; }

    public DateOnly? OnsetDate { get; init; }

    public decimal? InsurancePeriodYears { get; init; }

    public bool? PensionableIncome { get; init; }

    public bool? NormalWorkWithin15Years { get; init; }

    public bool? ReducedByIllness { get; init; }

    public bool? NonMedicalGrounds { get; init; }

    public decimal? ReductionPercent { get; init; }

    public decimal? ReductionPercentKnownWork { get; init; }

    public bool? NearlyFullyReduced { get; init; }

    public bool? Permanent { get; init; }

    public bool? MeasuresRemain { get; init; }

    public HandWrittenCertificate Certificate { get; init; } = new();
}

/// <summary>The facts of the certificate.</summary>
internal sealed record HandWrittenCertificate
{
    public bool? Exists { get; init; }

    public string? Form { get; init; }

    public DateOnly? IssuedDate { get; init; }

    public IReadOnlyList<string>? Basis { get; init; }

    public bool? BasisMotivated { get; init; }

    public DateOnly? KnownPatientSince { get; init; }

    public bool? OtherInvestigations { get; init; }

    public bool? OtherInvestigationsAttached { get; init; }

    public bool? Background { get; init; }

    public IReadOnlyList<string>? Diagnoses { get; init; }

    public bool? DiagnosisBasis { get; init; }

    public IReadOnlyList<string>? FunctionalLimitations { get; init; }

    public bool? FunctionalLimitationsObserved { get; init; }

    public bool? ActivityLimitations { get; init; }

    public bool? ActivityLimitationsConcrete { get; init; }

    public bool? ChainCoherent { get; init; }

    public bool? TreatmentsCompleted { get; init; }

    public bool? TreatmentsOngoing { get; init; }

    public bool? TreatmentsPlanned { get; init; }

    public bool? WorkPrognosis { get; init; }

    public bool? Contradictions { get; init; }

    public bool? HealthChangedSince { get; init; }

    public bool? SchoolOnset { get; init; }

    public bool? SchoolImpact { get; init; }
}
