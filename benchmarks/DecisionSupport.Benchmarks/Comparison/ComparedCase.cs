using System.Reflection;

namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>A case of 24 facts, all known: the engines of others know no unknown.</summary>
public sealed record ComparedCase(
    int Age, int YearsToPension, bool Insured, int InsuredYears, bool PensionableIncome, bool Resident, bool CertificateThere, int CertificateDays,
    bool CertificateSigned, int PatientDays, bool DiagnosisStated, int Diagnoses, bool LimitationsStated, bool ObservationsStated, bool ActivityStated, bool ActivityConcrete,
    bool TreatmentsDone, int TreatmentsPlanned, int ReductionPercent, int MonthsReduced, bool Permanent, int YearsLeft, int MeasuresTried, bool MeasuresExhausted)
{
    private static readonly PropertyInfo[] Properties = [.. typeof(ComparedCase).GetConstructors()[0].GetParameters().Select(p => typeof(ComparedCase).GetProperty(p.Name!)!)];

    /// <summary>The facts, by the names that engines are told.</summary>
    public static IReadOnlyList<(string Name, bool IsNumber)> Facts { get; } = [.. Properties.Select(p => (NameOf(p), p.PropertyType == typeof(int)))];

    /// <summary>The values, in the order of the facts.</summary>
    public IEnumerable<(string Name, object Value)> Values => Properties.Select(p => (NameOf(p), p.GetValue(this)!));

    /// <summary>The same cases for the same seed.</summary>
    public static List<ComparedCase> Generate(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new ComparedCase(
            random.Next(15, 70), random.Next(0, 40), Often(), random.Next(0, 30), Often(), Often(), Often(), random.Next(0, 240),
            Often(), random.Next(0, 400), Often(), random.Next(0, 4), Often(), Often(), Often(), Often(),
            Often(), random.Next(0, 2), random.Next(0, 21) * 5, random.Next(0, 40), Often(), random.Next(0, 30), random.Next(0, 3), Often()))];

        bool Often() => random.Next(10) < 8;
    }

    private static string NameOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}
