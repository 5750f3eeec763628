using DecisionSupport.Benchmarks.HandWritten;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Benchmarks;

/// <summary>A case as a host builds it from values of its own: 24 facts, each named by its key.</summary>
internal static class HostSnapshot
{
    public static CaseSnapshot Of(HandWrittenCase c, Vocabulary vocabulary) => new CaseSnapshotBuilder(vocabulary, c.AsOf)
        .Set(Facts.Person.BirthDate, c.BirthDate)
        .Set(Facts.Person.Insured, c.Insured)
        .Set(Facts.Person.InsuredAtOnset, c.InsuredAtOnset)
        .Set(Facts.Person.OnsetDate, c.OnsetDate)
        .Set(Facts.Person.InsurancePeriodYears, c.InsurancePeriodYears)
        .Set(Facts.Person.PensionableIncome, c.PensionableIncome)
        .Set(Facts.Work.NormalWorkWithin15Years, c.NormalWorkWithin15Years)
        .Set(Facts.WorkCapacity.ReducedByIllness, c.ReducedByIllness)
        .Set(Facts.WorkCapacity.NonMedicalGrounds, c.NonMedicalGrounds)
        .Set(Facts.WorkCapacity.ReductionPercent, c.ReductionPercent)
        .Set(Facts.WorkCapacity.ReductionPercentKnownWork, c.ReductionPercentKnownWork)
        .Set(Facts.WorkCapacity.NearlyFullyReduced, c.NearlyFullyReduced)
        .Set(Facts.WorkCapacity.Permanent, c.Permanent)
        .Set(Facts.Rehabilitation.MeasuresRemain, c.MeasuresRemain)
        .Set(Facts.Loh.Exists, c.Certificate.Exists)
        .Set(Facts.Loh.IssuedDate, c.Certificate.IssuedDate)
        .Set(Facts.Loh.BasisMotivated, c.Certificate.BasisMotivated)
        .Set(Facts.Loh.KnownPatientSince, c.Certificate.KnownPatientSince)
        .Set(Facts.Loh.OtherInvestigations, c.Certificate.OtherInvestigations)
        .Set(Facts.Loh.OtherInvestigationsAttached, c.Certificate.OtherInvestigationsAttached)
        .Set(Facts.Loh.Background, c.Certificate.Background)
        .Set(Facts.Loh.DiagnosisBasis, c.Certificate.DiagnosisBasis)
        .Set(Facts.Loh.ActivityLimitations, c.Certificate.ActivityLimitations)
        .Set(Facts.Loh.ActivityLimitationsConcrete, c.Certificate.ActivityLimitationsConcrete)
        .Build();
}
