namespace DecisionSupport.Explanation;

/// <summary>How a value of law that is not decided is told.</summary>
internal static class UndecidedValue
{
    private static readonly LocalizedText NotYet = new("inte beslutat än", "not decided yet");

    /// <summary>In the place of the value.</summary>
    public static string Words(Language language) => NotYet.In(language);

    public static string Sentence(Parameter parameter, Language language) => language == Language.Swedish
        ? $"{parameter.Title.Swedish}: {NotYet.Swedish}."
        : $"{parameter.Title.English}: {NotYet.English}.";
}
