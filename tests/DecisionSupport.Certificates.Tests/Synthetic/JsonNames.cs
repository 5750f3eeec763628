namespace DecisionSupport.Certificates.Tests.Synthetic;

internal static class JsonNames
{
    public static Dictionary<string, string> Texts { get; } = new()
    {
        ["5"] = "sjukdomsforlopp",
        ["7"] = "diagnosgrund",
        ["8"] = "funktionsnedsattningIntellektuell",
        ["9"] = "funktionsnedsattningKommunikation",
        ["10"] = "funktionsnedsattningKoncentration",
        ["11"] = "funktionsnedsattningPsykisk",
        ["12"] = "funktionsnedsattningSynHorselTal",
        ["13"] = "funktionsnedsattningBalansKoordination",
        ["14"] = "funktionsnedsattningAnnan",
        ["15"] = "funktionsnedsattningDebut",
        ["16"] = "funktionsnedsattningPaverkan",
        ["17"] = "aktivitetsbegransning",
        ["18"] = "avslutadBehandling",
        ["19"] = "pagaendeBehandling",
        ["20"] = "planeradBehandling",
        ["21"] = "substansintag",
        ["22"] = "medicinskaForutsattningarForArbete",
        ["23"] = "formagaTrotsBegransning",
        ["24"] = "forslagTillAtgard",
        ["25"] = "ovrigt",
    };

    public static Dictionary<string, string> Bases { get; } = new()
    {
        ["UNDERSOKNING"] = "undersokningAvPatienten",
        ["JOURNALUPPGIFTER"] = "journaluppgifter",
        ["ANHORIG"] = "anhorigsBeskrivningAvPatienten",
        ["ANNAT"] = "annatGrundForMU",
    };
}
