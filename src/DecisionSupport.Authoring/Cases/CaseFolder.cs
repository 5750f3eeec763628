namespace DecisionSupport.Authoring.Cases;

/// <summary>Finds worked cases, and the rules that they lie among.</summary>
internal static class CaseFolder
{
    private const string CasesName = "cases";

    /// <summary>The folder of cases that a folder stands for: its own <c>cases</c> where it is a folder of rules, else itself.</summary>
    public static string Of(string folder) => IsRules(folder) ? Path.Combine(folder, CasesName) : folder;

    /// <summary>The folder of rules that a folder of cases lies in, or null.</summary>
    public static string? RulesOf(string casesFolder)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(casesFolder));
        return parent switch
        {
            null => null,
            "" => IsRules(".") ? "." : null,
            _ => IsRules(parent) ? parent : null,
        };
    }

    /// <summary>The cases of a folder and those under it, in the order of their names.</summary>
    public static IEnumerable<string> Files(string folder) =>
        !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Where(IsCase).Select(f => f.Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static bool IsRules(string folder) =>
        Directory.Exists(Path.Combine(folder, "vocabulary")) || File.Exists(Path.Combine(folder, "vocabulary.yaml"));

    // A file that cannot be read is told as a case that cannot be read, not passed over.
    private static bool IsCase(string file)
    {
        if (!BoundedFile.TryRead(file, SnapshotReader.MaxBytes, out var content, out _))
        {
            return true;
        }

        return CaseFileReader.IsCase(content) || content.AsSpan().StartsWith("case:"u8);
    }
}
