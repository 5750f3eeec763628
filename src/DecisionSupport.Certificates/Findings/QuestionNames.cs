using System.Collections.Frozen;

namespace DecisionSupport.Certificates.Findings;

/// <summary>Short names of the questions, so that a finding can be read without the form at hand.</summary>
internal static class QuestionNames
{
    private static readonly FrozenDictionary<string, (string Swedish, string English)> Names = new Dictionary<string, (string, string)>
    {
        ["1"] = ("grund för utlåtandet", "basis of the certificate"),
        ["2"] = ("hur länge läkaren har känt patienten", "how long the doctor has known the patient"),
        ["3"] = ("om det finns andra utredningar", "whether there are other investigations"),
        ["4"] = ("andra utredningar", "other investigations"),
        ["5"] = ("bakgrund", "background"),
        ["6"] = ("diagnos", "diagnosis"),
        ["7"] = ("när och var diagnosen ställdes", "when and where the diagnosis was made"),
        ["8"] = ("intellektuell funktion", "intellectual function"),
        ["9"] = ("psykosociala funktioner", "psychosocial functions"),
        ["10"] = ("uppmärksamhet och koncentration", "attention and concentration"),
        ["11"] = ("annan psykisk funktion", "other mental function"),
        ["12"] = ("sinnesfunktioner och smärta", "senses and pain"),
        ["13"] = ("balans, koordination och motorik", "balance, coordination and movement"),
        ["14"] = ("annan kroppslig funktion", "other bodily function"),
        ["8-14"] = ("funktionsnedsättning", "functional limitations"),
        ["15"] = ("hur funktionsnedsättningen började och visar sig", "how the impairment began and shows"),
        ["16"] = ("påverkan på skolgången", "effect on schooling"),
        ["17"] = ("aktivitetsbegränsningar", "activity limitations"),
        ["18"] = ("avslutad behandling", "completed treatment"),
        ["19"] = ("pågående behandling", "ongoing treatment"),
        ["20"] = ("planerad behandling", "planned treatment"),
        ["21"] = ("substansintag", "substance intake"),
        ["22"] = ("medicinska förutsättningar för arbete", "medical conditions for work"),
        ["23"] = ("vad patienten kan göra", "what the patient can do"),
        ["24"] = ("förslag som underlättar arbete", "suggestions that would make work easier"),
        ["25"] = ("övriga upplysningar", "other information"),
        ["26"] = ("kontakt med Försäkringskassan", "contact with Försäkringskassan"),
        ["27"] = ("smittbärarpenning", "contagion"),
        ["28"] = ("sysselsättning", "occupation"),
        ["29"] = ("yrke och arbetsuppgifter", "work and tasks"),
        ["32"] = ("nedsatt arbetsförmåga", "reduced work capacity"),
        ["33"] = ("arbetstidens förläggning", "working hours"),
        ["34"] = ("resor till arbetet", "travel to work"),
        ["35"] = ("funktionsnedsättning", "functional limitations"),
        ["37"] = ("längre tid än beslutsstödet", "longer than the decision support"),
        ["39"] = ("prognos", "prognosis"),
        ["40"] = ("åtgärder för återgång i arbete", "measures for return to work"),
        ["44"] = ("beskrivning av åtgärder", "description of measures"),
        ["45"] = ("behov av att ändra diagnosen", "need to revise the diagnosis"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string InSwedish(string question) =>
        $"{question} ({(Names.TryGetValue(question, out var name) ? name.Swedish : "tilläggsfråga")})";

    public static string InEnglish(string question) =>
        $"{question} ({(Names.TryGetValue(question, out var name) ? name.English : "extra question")})";
}
