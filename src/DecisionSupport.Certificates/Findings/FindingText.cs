namespace DecisionSupport.Certificates.Findings;

/// <summary>
/// The words of one finding in both languages. Placeholders: <c>{question}</c> is "Fråga 17 (aktivitetsbegränsningar)", <c>{part}</c> is
/// "17.1", <c>{detail}</c> is the finding's detail, <c>{other}</c> is the detail as a question with its name.
/// </summary>
internal sealed class FindingText(string code, FindingKind kind, string swedish, string english)
{
    public string Code { get; } = code;

    public FindingKind Kind { get; } = kind;

    public string InSwedish(FindingPlace place) => Fill(swedish, place, "Fråga", "fråga", QuestionNames.InSwedish);

    public string InEnglish(FindingPlace place) => Fill(english, place, "Question", "question", QuestionNames.InEnglish);

    private static string Fill(string template, FindingPlace place, string first, string later, Func<string, string> name) => template
        .Replace("{question}", $"{first} {name(place.Question ?? "")}", StringComparison.Ordinal)
        .Replace("{other}", $"{later} {name(place.Detail)}", StringComparison.Ordinal)
        .Replace("{part}", place.Answer ?? place.Question ?? "", StringComparison.Ordinal)
        .Replace("{detail}", place.Detail, StringComparison.Ordinal);
}
