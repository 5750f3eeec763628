namespace DecisionSupport.Cli.Surroundings;

/// <summary>A folder by the name that somebody typed, and by the path where it is. Libraries get the path; people are told the name, which they may want to click on.</summary>
/// <param name="Name">What was typed.</param>
/// <param name="Path">Where it is.</param>
internal sealed record NamedFolder(string Name, string Path)
{
    /// <summary>A line that begins with a path in the folder, with the folder's name instead.</summary>
    public string Shown(string line) => line.StartsWith(Path, StringComparison.Ordinal) ? Name + line[Path.Length..] : line;

    /// <summary>The diagnostic with its file by the folder's name.</summary>
    public Diagnostic Shown(Diagnostic diagnostic) => diagnostic with { Place = diagnostic.Place with { File = Shown(diagnostic.Place.File) } };

    /// <summary>The diagnostic of a file that is known by its path inside the folder.</summary>
    public Diagnostic Inside(Diagnostic diagnostic) => diagnostic.Place.File == Path
        ? Shown(diagnostic)
        : diagnostic with { Place = diagnostic.Place with { File = System.IO.Path.Combine(Name, diagnostic.Place.File).Replace('\\', '/') } };
}
