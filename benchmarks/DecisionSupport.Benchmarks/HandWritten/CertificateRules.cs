using static DecisionSupport.Benchmarks.HandWritten.Kleene;

namespace DecisionSupport.Benchmarks.HandWritten;

/// <summary>The rule set loh as in force on 2026-11-22, written by hand.</summary>
internal static class CertificateRules
{
    private const int MonthsUntilOld = 12;

    public static (string Outcome, FindingStatus?[] Statuses, bool? Carries) Decide(HandWrittenCertificate c, DateOnly asOf)
    {
        bool? application = c.Form is null ? null : c.Form is "FK7800" or "FK7801" or "FK7802" or "FK3200";
        bool? capacity = c.Form is null ? null : c.Form is "FK7800" or "FK7801" or "FK3200";
        bool? treatment = c.Form is null ? null : c.Form is "FK7800" or "FK3200";
        bool? school = c.Form is null ? null : c.Form == "FK7802";
        bool? current = c.IssuedDate is null ? null : asOf <= c.IssuedDate.Value.AddMonths(MonthsUntilOld);
        bool? examined = c.Basis is null ? null : c.Basis.Contains("own-examination");
        bool? anyBasis = c.Basis is null ? null : c.Basis.Count > 0;
        var basis = examined | (anyBasis & c.BasisMotivated);
        bool? known = c.KnownPatientSince is null ? null : c.KnownPatientSince <= asOf;
        var investigations = !c.OtherInvestigations | c.OtherInvestigationsAttached;
        bool? diagnosis = c.Diagnoses is null ? null : c.Diagnoses.Count > 0 && AllSpecific(c.Diagnoses);
        bool? limitations = c.FunctionalLimitations is null ? null : c.FunctionalLimitations.Count > 0;
        bool? psychiatric = c.Diagnoses is null ? null : c.Diagnoses.Count > 0 && AllPsychiatric(c.Diagnoses);
        var observed = c.FunctionalLimitationsObserved | psychiatric;
        var mayObserve = capacity & limitations;
        var mayBeConcrete = capacity & c.ActivityLimitations;
        var contents = (!application | (Where(application, basis) & Where(application, known) & Where(application, investigations) & Where(application, diagnosis)))
            & (!capacity | (Where(capacity, c.Background) & Where(capacity, c.DiagnosisBasis) & Where(capacity, limitations) & Where(capacity, c.ActivityLimitations) & Where(capacity, c.WorkPrognosis)))
            & (!treatment | (Where(treatment, c.TreatmentsCompleted) & Where(treatment, c.TreatmentsOngoing) & Where(treatment, c.TreatmentsPlanned)))
            & (!school | (Where(school, c.SchoolOnset) & Where(school, c.SchoolImpact)));
        var carries = c.Exists & application & current & !c.HealthChangedSince & contents
            & (!capacity | (Where(mayObserve, observed) & Where(mayBeConcrete, c.ActivityLimitationsConcrete)))
            & (!application | (Where(application, c.ChainCoherent) & Where(application, !c.Contradictions)));
        FindingStatus?[] statuses =
        [
            Status(c.Exists), Status(application), Status(current), Status(!c.HealthChangedSince),
            StatusWhere(application, basis), StatusWhere(application, known), StatusWhere(application, investigations), StatusWhere(capacity, c.Background),
            StatusWhere(application, diagnosis), StatusWhere(capacity, c.DiagnosisBasis), StatusWhere(capacity, limitations), StatusWhere(mayObserve, observed),
            StatusWhere(capacity, c.ActivityLimitations), StatusWhere(mayBeConcrete, c.ActivityLimitationsConcrete), StatusWhere(application, c.ChainCoherent),
            StatusWhere(treatment, c.TreatmentsCompleted), StatusWhere(treatment, c.TreatmentsOngoing), StatusWhere(treatment, c.TreatmentsPlanned),
            StatusWhere(capacity, c.WorkPrognosis), StatusWhere(school, c.SchoolOnset), StatusWhere(school, c.SchoolImpact), StatusWhere(application, !c.Contradictions),
            Status(contents), Status(carries),
        ];
        var outcome = c.Exists == false || (c.Exists is null && c.Form is null && c.IssuedDate is null) ? "missing"
            : current == false || c.HealthChangedSince == true ? "outdated"
            : application != true || current != true || contents != true || carries == false ? "incomplete"
            : "complete";
        return (outcome, statuses, carries);
    }

    // A criterion that does not apply stands in nobody's way; while that is open, only a met test counts.
    private static bool? Where(bool? applies, bool? test) => !applies | test;

    private static bool AllSpecific(IReadOnlyList<string> codes)
    {
        foreach (var code in codes)
        {
            var positions = code.Length - (code.Contains('.', StringComparison.Ordinal) ? 1 : 0);
            if (positions < (IsPsychiatric(code) ? 4 : 3))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AllPsychiatric(IReadOnlyList<string> codes)
    {
        foreach (var code in codes)
        {
            if (!IsPsychiatric(code))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPsychiatric(string code) =>
        code.StartsWith("F", StringComparison.OrdinalIgnoreCase) || code.StartsWith("Z73", StringComparison.OrdinalIgnoreCase);
}
