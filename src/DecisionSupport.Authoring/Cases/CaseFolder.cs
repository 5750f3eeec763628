using DecisionSupport.Diagnostics;

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

    /// <summary>The cases of a folder and those under it, in the order of their names, and what of the folder cannot be read.</summary>
    public static (ImmutableArray<string> Files, ImmutableArray<string> Problems) Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return ([], []);
        }

        var diagnostics = new DiagnosticBag();
        try
        {
            var files = RuleBookLoader.PathsIn(folder, diagnostics).Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).Select(InFolder).Where(IsCase).Order(StringComparer.Ordinal).ToImmutableArray();
            return (files, [.. diagnostics.ToSortedArray().Where(d => d.Severity == Severity.Error).Select(d => (d with { Place = Place.WholeFile(InFolder(d.Place.File)) }).ToString())]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], [SharedKinds.Unreadable.At(Place.WholeFile(folder), $"The folder cannot be read: {e.Message}").ToString()]);
        }

        string InFolder(string relative) => Path.Combine(folder, relative).Replace('\\', '/');
    }

    public static bool IsRules(string folder) =>
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
