using System.Collections.Immutable;

namespace DecisionSupport.Certificates.Codes;

/// <summary>The code systems of the forms, by what they are for.</summary>
internal static class CodeLists
{
    private const string BasisSystem = "KV_FKMU_0001";

    public static CodeList StatementBasis { get; } =
        new(BasisSystem, BasisCodes.Examination, BasisCodes.Journal, BasisCodes.Relative, BasisCodes.Other);

    public static CodeList SickLeaveBasis { get; } =
        new(BasisSystem, BasisCodes.Examination, BasisCodes.Telephone, BasisCodes.Journal, BasisCodes.Other);

    public static CodeList SickLeaveBasis2 { get; } = new(
        BasisSystem, BasisCodes.PhysicalExamination, BasisCodes.DigitalExamination, BasisCodes.Telephone, BasisCodes.Journal, BasisCodes.Other);

    public static CodeList Occupation { get; } =
        new("KV_FKMU_0002", "NUVARANDE_ARBETE", "ARBETSSOKANDE", "FORALDRALEDIG", "STUDIER");

    public static ImmutableArray<string> PartialDegrees { get; } = ["TRE_FJARDEDEL", "HALFTEN", "EN_FJARDEDEL"];

    public static CodeList Degree { get; } = new("KV_FKMU_0003", ["HELT_NEDSATT", .. PartialDegrees]);

    public static CodeList WorkMeasures { get; } = new(
        "KV_FKMU_0004",
        "EJ_AKTUELLT",
        "ARBETSTRANING",
        "ARBETSANPASSNING",
        "SOKA_NYTT_ARBETE",
        "BESOK_ARBETSPLATS",
        "ERGONOMISK",
        "HJALPMEDEL",
        "KONFLIKTHANTERING",
        "KONTAKT_FHV",
        "OMFORDELNING",
        "OVRIGA_ATGARDER");

    public static CodeList SickLeavePrognosis { get; } =
        new("KV_FKMU_0006", "STOR_SANNOLIKHET", "ATER_X_ANTAL_DGR", "SANNOLIKT_INTE", "PROGNOS_OKLAR");

    public static CodeList PrognosisDays { get; } = new(
        "KV_FKMU_0007", "TRETTIO_DGR", "SEXTIO_DGR", "NITTIO_DGR", "HUNDRAATTIO_DAGAR", "TREHUNDRASEXTIOFEM_DAGAR");

    /// <summary>Other investigations; occupational health is not asked about schooling, school health not about sickness compensation.</summary>
    public static CodeList Investigations(bool occupationalHealth, bool schoolHealth) => new(
        "KV_FKMU_0005",
        [
            "NEUROPSYKIATRISKT", "HABILITERING", "ARBETSTERAPEUT", "FYSIOTERAPEUT", "LOGOPED", "PSYKOLOG",
            "SPECIALISTKLINIK", "VARD_UTOMLANDS", "OVRIGT_UTLATANDE",
            .. occupationalHealth ? (ImmutableArray<string>)["FORETAGSHALSOVARD"] : [],
            .. schoolHealth ? (ImmutableArray<string>)["SKOLHALSOVARD"] : [],
        ]);
}
