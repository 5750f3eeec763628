namespace DecisionSupport.Data;

/// <summary>What ids look like.</summary>
internal static class Ids
{
    /// <summary>Letters and digits, in parts separated by dots: <c>workCapacity.permanent</c>. Can be named in expressions.</summary>
    public static bool IsDotted(string id) => id.Split('.').All(IsWord);

    /// <summary>A letter, then letters and digits: <c>monthOf30</c>. Can be named in expressions.</summary>
    public static bool IsWord(string id) => id.Length > 0 && char.IsAsciiLetter(id[0]) && id.All(char.IsAsciiLetterOrDigit);

    /// <summary>Lower-case words joined by hyphens: <c>complement-evidence</c>. Never named bare in expressions.</summary>
    public static bool IsHyphenated(string id) =>
        id.Length > 0 && char.IsAsciiLetterLower(id[0]) && !id.EndsWith('-') && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
