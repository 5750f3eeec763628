namespace Caseload.Cases;

/// <summary>What a host may call a case: its own opaque key, which points at no person.</summary>
internal static class CaseKey
{
    private const int Longest = 64;

    /// <summary>What is wrong with a key or the name of a unit; null when nothing is. The text does not quote it.</summary>
    public static string? Problem(string what, string name, Vocabulary vocabulary)
    {
        if (name.Length is 0 or > Longest || !name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ' ') || name.Trim() != name)
        {
            return $"The {what} must have 1–{Longest} letters, digits, spaces, points, hyphens and underscores.";
        }

        // The library's own rule of what looks like a personal identity number.
        try
        {
            _ = new CaseSnapshotBuilder(vocabulary, DateOnly.MinValue).WithReference(name);
            return null;
        }
        catch (ArgumentException)
        {
            return $"The {what} looks like a personal identity number; use a key that points at no person.";
        }
    }
}
