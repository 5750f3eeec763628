using System.Globalization;

namespace DecisionSupport.Cli.Comparing;

/// <summary>What OLD or NEW names.</summary>
internal abstract record Side
{
    /// <summary>A day, or the first day of a version of one rule set.</summary>
    public sealed record Day(DateOnly On, string? RuleSet) : Side;

    public sealed record Folder(string Path) : Side;

    public sealed record Revision(string Name, string Path) : Side;

    public static Side Parse(string text, Shell shell)
    {
        if (TryDay(text, out var day))
        {
            return new Day(day, null);
        }

        if (Directory.Exists(shell.PathOf(text)))
        {
            return new Folder(text);
        }

        var slash = text.LastIndexOf('/');
        if (slash > 0 && TryDay(text[(slash + 1)..], out var from))
        {
            return new Day(from, text[..slash]);
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new Revision(text, "rules") : new Revision(text[..colon], text[(colon + 1)..].TrimEnd('/'));
    }

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
