namespace DecisionSupport.RuleFiles;

/// <summary>How somebody is reached, as it is put after a name.</summary>
internal static class ReachText
{
    private static readonly LocalizedText Spoken = new("språk:", "languages:");

    /// <summary>What is known, in parentheses with a space before; empty when nothing is.</summary>
    public static string Aside(Language language, LocalizedText? reach, LocalizedText? languages)
    {
        string?[] known = [reach?.In(language), languages is null ? null : $"{Spoken.In(language)} {languages.In(language)}"];
        var told = string.Join("; ", known.Where(k => k is not null));
        return told.Length == 0 ? "" : $" ({told})";
    }
}
