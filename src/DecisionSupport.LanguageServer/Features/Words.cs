namespace DecisionSupport.LanguageServer.Features;

/// <summary>What the server itself says to authors.</summary>
internal static class Words
{
    public static string Cases(Language language, int count, int changed) => language == Language.Swedish
        ? changed == 0 ? $"{count} fall" : $"{count} fall, {changed} ändras"
        : $"{count} {(count == 1 ? "case" : "cases")}{(changed == 0 ? "" : $", {changed} change{(changed == 1 ? "s" : "")}")}";

    public static string Today(Language language) => language == Language.Swedish ? "I dag" : "Today";

    public static string NoValueToday(Language language) => language == Language.Swedish ? "inget värde" : "no value";

    public static string From(Language language) => language == Language.Swedish ? "från" : "from";

    public static string AskedOf(Language language) => language == Language.Swedish ? "Frågas" : "Asked of";

    public static string Checked(Language language) => language == Language.Swedish ? "Kontrollerad" : "Checked";

    public static string Cure(Language language) => language == Language.Swedish ? "Gör så här" : "What to do";

    public static string Day(Language language) => language == Language.Swedish ? "Dagen då ärendet prövas" : "The day that the case is looked at";
}
