using House.Tests.Allowed;
using House.Tests.Sources;

namespace House.Tests.Graphs;

/// <summary>Which folders, or which files, of a project know each other in a circle, and what to cut. A page counts as a file.</summary>
internal sealed class Staircase(ImmutableArray<Reference> references, Func<Reference, string> from, Func<Reference, string> to)
{
    public static Staircase OfFolders(SourceProject project) => new(Own(project), r => r.Folder, r => r.ToFolder);

    public static Staircase OfFiles(SourceProject project) => new(Own(project), r => WholeOf(r.File), r => WholeOf(r.ToFile));

    public ImmutableArray<ImmutableSortedSet<string>> Circles { get; } = Graphs.Circles.In(references.Select(r => (from(r), to(r))));

    /// <summary>The fewest references between two members of a circle: what costs least to cut.</summary>
    public IEnumerable<Reference> ThinnestArrow(IReadOnlySet<string> circle) => references
        .Where(r => from(r) != to(r) && circle.Contains(from(r)) && circle.Contains(to(r)))
        .GroupBy(r => (From: from(r), To: to(r)))
        .OrderBy(arrow => arrow.Count()).ThenBy(arrow => arrow.Key, Comparer<(string, string)>.Default)
        .First();

    // The parts of a type that is written in several files are one: Parser.Names.cs counts as Parser.cs.
    private static string WholeOf(string file) => $"{file[..file.IndexOf('.', file.LastIndexOf('/') + 1)]}.cs";

    private static ImmutableArray<Reference> Own(SourceProject project)
    {
        var demanded = AllowedList.Of("framework-arrows.txt", project.Name).SelectMany(a => a).ToHashSet();
        return [.. project.References.Where(r => r.ToProject == project.Name && !demanded.Contains($"{r.File} -> {r.ToFile}"))];
    }
}
