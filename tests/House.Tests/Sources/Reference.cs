namespace House.Tests.Sources;

/// <summary>A place in the sources that names a type, or a member of a type, declared elsewhere.</summary>
/// <param name="File">The file that refers, relative to its project.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="From">The type that refers.</param>
/// <param name="To">The type referred to.</param>
/// <param name="ToProject">The project that declares it.</param>
/// <param name="ToFile">The file that declares it, relative to its project; empty where that is another project.</param>
/// <param name="IsInternal">Whether it is no part of its project's public surface.</param>
/// <param name="IsInAttribute">Whether an attribute names it.</param>
internal sealed record Reference(string File, int Line, string From, string To, string ToProject, string ToFile, bool IsInternal, bool IsInAttribute)
{
    public string Folder => FolderOf(File);

    public string ToFolder => FolderOf(ToFile);

    public override string ToString() => $"{File}:{Line} {From} -> {To} ({ToFile})";

    /// <summary>The folder of a file; a point for the project's own.</summary>
    public static string FolderOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".";
}
