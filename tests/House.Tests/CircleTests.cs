using House.Tests.Allowed;
using House.Tests.Graphs;
using House.Tests.Sources;

namespace House.Tests;

/// <summary>Data goes one way, so knowledge does too: no folder knows one that knows it, and hardly a file.</summary>
public sealed class CircleTests
{
    public static TheoryData<string> Projects => SourceProject.Names;

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_name_is_understood(string project) =>
        SourceProject.Named(project).Unread.Take(5).ShouldBeEmpty("references would be missed here");

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_know_each_other_one_way(string project) => ShouldBeAllowed(Staircase.OfFolders(SourceProject.Named(project)), project, "folder-circles.txt");

    [Theory]
    [MemberData(nameof(Projects))]
    public void Files_know_each_other_one_way(string project) => ShouldBeAllowed(Staircase.OfFiles(SourceProject.Named(project)), project, "file-circles.txt");

    [Fact]
    public void References_that_a_framework_demands_stand_once_in_an_attribute() =>
        AllowedList.Of("framework-arrows.txt").SelectMany(l => l.Values.Select(arrow => (Project: l.Key, Arrow: arrow)))
            .Where(a => SourceProject.Named(a.Project).References.Where(r => $"{r.File} -> {r.ToFile}" == a.Arrow).ToList() is not [{ IsInAttribute: true }])
            .ShouldBeEmpty("framework-arrows.txt: such a file is named once, by an attribute");

    private static void ShouldBeAllowed(Staircase staircase, string project, string file)
    {
        var allowed = AllowedList.Of(file, project);
        var refused = staircase.Circles.Where(c => !allowed.Any(a => a.SetEquals(c))).ToList();
        var gone = allowed.Where(a => !staircase.Circles.Any(a.SetEquals)).Select(a => $"{file}: delete \"{project}: {string.Join(", ", a)}\"; there is no such circle any more");

        refused.Select(circle => $"""
            {circle.Count} on a circle: {string.Join(", ", circle)}
            cut here:
              {string.Join("\n  ", staircase.ThinnestArrow(circle).Take(5))}
            """).Concat(gone).ShouldBeEmpty();
    }
}
