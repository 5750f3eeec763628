using House.Tests.Allowed;
using House.Tests.Sources;

namespace House.Tests;

/// <summary>Which project may know which is written down, and so is how much they share behind the public surface.</summary>
public sealed class DirectionTests
{
    // So much less may be shared before the figure has to be written down anew.
    private const int Slack = 5;

    public static TheoryData<string> Projects => SourceProject.Names;

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_knows_those_that_it_may_know(string project)
    {
        var allowed = AllowedList.Of("projects.txt", project).ShouldHaveSingleItem();
        var others = SourceProject.Named(project).References.Where(r => r.ToProject != project).ToLookup(r => r.ToProject);

        others.Where(o => !allowed.Contains(o.Key)).Select(o => o.First().ToString() + o.Key).ShouldBeEmpty();
        allowed.Where(a => !others.Contains(a)).ShouldBeEmpty("allowed, but not used: delete it from projects.txt");
    }

    [Fact]
    public void Internal_types_shared_between_projects_become_fewer()
    {
        var allowed = AllowedList.Of("shared-internals.txt").ToDictionary(l => l.Key, l => int.Parse(l.Values[0]));
        var shared = SourceProject.All.SelectMany(p => p.References.Where(r => r.ToProject != p.Name && r.IsInternal).Select(r => (Arrow: $"{p.Name} -> {r.ToProject}", r.To)))
            .Distinct().GroupBy(r => r.Arrow).ToDictionary(g => g.Key, g => g.Count());

        shared.Where(s => s.Value > allowed.GetValueOrDefault(s.Key)).Select(s => $"{s.Key}: {s.Value} internal types, {allowed.GetValueOrDefault(s.Key)} allowed in shared-internals.txt")
            .ShouldBeEmpty();
        allowed.Where(a => a.Value > shared.GetValueOrDefault(a.Key) + Slack).Select(a => $"{a.Key}: only {shared.GetValueOrDefault(a.Key)} now; write it down in shared-internals.txt")
            .ShouldBeEmpty();
    }
}
