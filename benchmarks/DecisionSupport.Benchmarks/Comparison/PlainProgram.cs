namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>The conditions as somebody would write them without an engine.</summary>
internal static class PlainProgram
{
    /// <summary>The truths of the conditions, the first in the lowest bit.</summary>
    public static int Answer(ComparedCase c)
    {
        var bits = 0;
        bits |= Bit(c.Age >= 19 && c.YearsToPension >= 1, 0);
        bits |= Bit(c.Insured && c.InsuredYears >= 3, 1);
        bits |= Bit(c.PensionableIncome || c.Resident, 2);
        bits |= Bit(c.CertificateThere && c.CertificateDays <= 180, 3);
        bits |= Bit(c.CertificateSigned && c.PatientDays >= 30, 4);
        bits |= Bit(c.DiagnosisStated && c.Diagnoses >= 1, 5);
        bits |= Bit(c.LimitationsStated || c.ObservationsStated, 6);
        bits |= Bit(c.ActivityStated && c.ActivityConcrete, 7);
        bits |= Bit(c.TreatmentsDone && c.TreatmentsPlanned <= 0, 8);
        bits |= Bit(c.ReductionPercent >= 25 && c.MonthsReduced >= 12, 9);
        bits |= Bit(c.Permanent || c.YearsLeft <= 5, 10);
        bits |= Bit(c.MeasuresTried >= 1 || c.MeasuresExhausted, 11);
        return bits;
    }

    private static int Bit(bool truth, int index) => truth ? 1 << index : 0;
}
