using static DecisionSupport.Benchmarks.HandWritten.Kleene;

namespace DecisionSupport.Benchmarks.HandWritten;

/// <summary>The rule set sjukersattning as in force on 2026-11-22, written by hand.</summary>
internal static class CompensationRules
{
    private static readonly DateOnly NewForms = new(2016, 5, 1);
    private static readonly DateOnly LastDayOf66 = new(2025, 12, 31);

    public static HandWrittenResult Decide(HandWrittenCase c)
    {
        var (certificateOutcome, certificateStatuses, carries) = CertificateRules.Decide(c.Certificate, c.AsOf);
        bool? age = null;
        bool? under30 = null;
        bool? olderAge = null;
        DateOnly? yearOf18 = null;
        if (c.BirthDate is { } birth)
        {
            var upper = birth.Year + 65 <= 2022 ? 65 : birth.Year + 66 <= 2025 ? 66 : 67;
            age = c.AsOf >= new DateOnly(birth.Year + 19, 7, 1) && c.AsOf < new DateOnly(birth.Year + upper, birth.Month, 1);
            under30 = c.AsOf < new DateOnly(birth.Year + 30, birth.Month, 1);
            olderAge = c.AsOf >= new DateOnly(birth.Year + upper - 5, birth.Month, 1).AddMonths(-1)
                || new DateOnly(birth.Year + 61, birth.Month, 1).AddMonths(-1) <= LastDayOf66;
            yearOf18 = new DateOnly(birth.Year + 18, 1, 1);
        }

        var insuredAtOnset = c.InsuredAtOnset | Before(c.OnsetDate, yearOf18);
        var formOfBenefit = AtLeast(c.InsurancePeriodYears, 3) | c.PensionableIncome;
        var older = olderAge & c.NormalWorkWithin15Years;
        var quarter = AtLeast(c.ReductionPercent, 25) | (older & AtLeast(c.ReductionPercentKnownWork, 25));
        var threeQuarters = AtLeast(c.ReductionPercent, 75);
        var fully = Is(c.ReductionPercent, 100) | c.NearlyFullyReduced;
        var nearlyFull = !under30 | fully;
        var levelsDisagree = c.NearlyFullyReduced & !threeQuarters & !(older & AtLeast(c.ReductionPercentKnownWork, 75));
        bool? form = FormOfItsDay(c.Certificate);
        FindingStatus?[] statuses =
        [
            Status(age), Status(c.Insured), Status(insuredAtOnset), Status(formOfBenefit), Status(c.ReducedByIllness), Status(!c.NonMedicalGrounds),
            Status(quarter), StatusWhere(under30, nearlyFull), Status(c.Permanent), Status(!c.MeasuresRemain), Status(form), Status(carries),
        ];
        var underAndNearly = !under30 | nearlyFull;
        if (age == false || c.Insured == false || insuredAtOnset == false || formOfBenefit == false || c.ReducedByIllness == false || c.NonMedicalGrounds == true
            || (quarter == false && levelsDisagree != true) || (under30 == true && (underAndNearly == false || (underAndNearly is null && threeQuarters == false))))
        {
            return new HandWrittenResult(certificateOutcome, certificateStatuses, "not-eligible", null, statuses);
        }

        if (c.Permanent == false || c.MeasuresRemain == true)
        {
            return new HandWrittenResult(certificateOutcome, certificateStatuses, "rehabilitate", null, statuses);
        }

        if (age is null || c.Insured is null || insuredAtOnset != true || c.ReducedByIllness is null
            || (quarter is null && c.NearlyFullyReduced != true) || levelsDisagree == true || (under30 == true && underAndNearly is null)
            || c.Permanent is null || c.MeasuresRemain is null || form != true || certificateOutcome != "complete")
        {
            return new HandWrittenResult(certificateOutcome, certificateStatuses, "complement-evidence", null, statuses);
        }

        return new HandWrittenResult(certificateOutcome, certificateStatuses, "apply", LevelOf(c, older, fully, threeQuarters, quarter), statuses);
    }

    private static bool? FormOfItsDay(HandWrittenCertificate certificate)
    {
        bool? isNew = certificate.IssuedDate is null ? null : certificate.IssuedDate >= NewForms;
        bool? is7800 = certificate.Form is null ? null : certificate.Form == "FK7800";
        bool? is3200 = certificate.Form is null ? null : certificate.Form == "FK3200";
        return (is7800 & isNew) | (is3200 & !isNew);
    }

    private static string? LevelOf(HandWrittenCase c, bool? older, bool? fully, bool? threeQuarters, bool? quarter)
    {
        var threeQuartersInKnown = older & AtLeast(c.ReductionPercentKnownWork, 75);
        var fullInKnown = older & Is(c.ReductionPercentKnownWork, 100);
        var half = AtLeast(c.ReductionPercent, 50) | (older & AtLeast(c.ReductionPercentKnownWork, 50));
        var isNearly = c.NearlyFullyReduced == true;
        (string Id, bool? Holds)[] levels =
        [
            ("full", (fully | fullInKnown) & (isNearly | threeQuarters | threeQuartersInKnown)),
            ("three-quarters", threeQuarters | threeQuartersInKnown),
            ("half", half),
            ("quarter", quarter),
        ];
        foreach (var (id, holds) in levels)
        {
            if (holds != false)
            {
                return holds == true ? id : null;
            }
        }

        return null;
    }
}
