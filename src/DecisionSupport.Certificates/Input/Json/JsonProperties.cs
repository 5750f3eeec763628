using System.Collections.Immutable;
using DecisionSupport.Certificates.Codes;

namespace DecisionSupport.Certificates.Input.Json;

/// <summary>Which property answers which question.</summary>
internal static class JsonProperties
{
    /// <summary>One text in the first part of a question.</summary>
    public static ImmutableArray<(string Property, string Question)> Texts { get; } =
    [
        ("sjukdomsforlopp", "5"),
        ("diagnosgrund", "7"),
        ("funktionsnedsattningIntellektuell", "8"),
        ("funktionsnedsattningKommunikation", "9"),
        ("funktionsnedsattningKoncentration", "10"),
        ("funktionsnedsattningPsykisk", "11"),
        ("funktionsnedsattningSynHorselTal", "12"),
        ("funktionsnedsattningBalansKoordination", "13"),
        ("funktionsnedsattningAnnan", "14"),
        ("funktionsnedsattningDebut", "15"),
        ("funktionsnedsattningPaverkan", "16"),
        ("aktivitetsbegransning", "17"),
        ("avslutadBehandling", "18"),
        ("pagaendeBehandling", "19"),
        ("planeradBehandling", "20"),
        ("substansintag", "21"),
        ("medicinskaForutsattningarForArbete", "22"),
        ("formagaTrotsBegransning", "23"),
        ("forslagTillAtgard", "24"),
        ("nuvarandeArbete", "29"),
        ("funktionsnedsattning", "35"),
        ("forsakringsmedicinsktBeslutsstod", "37"),
        ("arbetslivsinriktadeAtgarderBeskrivning", "44"),
    ];

    /// <summary>A yes/no in the first part, and the text that goes with it in the second.</summary>
    public static ImmutableArray<(string YesNo, string Question, string? Text)> YesNos { get; } =
    [
        ("underlagFinns", "3", null),
        ("kontaktMedFk", "26", "anledningTillKontakt"),
        ("avstangningSmittskydd", "27", null),
        ("arbetstidsforlaggning", "33", "arbetstidsforlaggningMotivering"),
        ("arbetsresor", "34", null),
        ("nyBedomningDiagnosgrund", "45", "diagnosForNyBedomning"),
    ];

    /// <summary>The date of each kind of basis.</summary>
    public static ImmutableArray<(string Property, string Code)> Bases { get; } =
    [
        ("undersokningAvPatienten", BasisCodes.Examination),
        ("telefonkontaktMedPatienten", BasisCodes.Telephone),
        ("journaluppgifter", BasisCodes.Journal),
        ("anhorigsBeskrivningAvPatienten", BasisCodes.Relative),
        ("annatGrundForMU", BasisCodes.Other),
    ];

    /// <summary>Lists of objects whose <c>typ</c> is a code.</summary>
    public static ImmutableArray<(string Property, string Question)> CodeRows { get; } =
    [
        ("sysselsattning", "28"),
        ("arbetslivsinriktadeAtgarder", "40"),
    ];
}
