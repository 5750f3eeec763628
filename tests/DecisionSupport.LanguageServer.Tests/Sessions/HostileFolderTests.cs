using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer.Tests.Sessions;

/// <summary>What lies in the folder beside the rules keeps nobody from reading them, and nobody waiting.</summary>
public sealed class HostileFolderTests : IDisposable
{
    private readonly SmallRules _rules = new();
    private readonly RuleWorkspace _workspace;

    public HostileFolderTests() => _workspace = new RuleWorkspace(_rules.Folder);

    public void Dispose() => _rules.Dispose();

    [LinuxFact]
    public void The_lock_of_an_editor_keeps_no_change_from_being_read()
    {
        // As Emacs writes it while a file has changes that are not saved.
        File.CreateSymbolicLink(Path.Combine(_rules.Folder, "aid", ".#2011-01-01.yaml"), "somebody@somewhere.1:2");

        _workspace.Refresh();

        _workspace.SavedBook.ShouldNotBeNull();
    }

    [LinuxFact]
    public void Links_that_lead_back_come_to_an_end()
    {
        Directory.CreateSymbolicLink(Path.Combine(_rules.Folder, "one"), _rules.Folder);
        Directory.CreateSymbolicLink(Path.Combine(_rules.Folder, "two"), _rules.Folder);

        Task.Run(_workspace.Refresh).Wait(TimeSpan.FromMinutes(1)).ShouldBeTrue("the links are followed without end");

        _workspace.Saved.Paths.ShouldBeEmpty("lint tells the links, and reads nothing either");
    }

    [LinuxFact]
    public void A_change_behind_a_link_to_a_folder_elsewhere_is_read()
    {
        using var elsewhere = new TempFolder();
        elsewhere.Write("a.yaml", "case: a\n");
        Directory.CreateSymbolicLink(Path.Combine(_rules.Folder, "cases"), elsewhere.Path);
        _workspace.Refresh();

        elsewhere.Write("b.yaml", "case: b\n");
        _workspace.Refresh();

        _workspace.Saved["cases/b.yaml"].ShouldBe("case: b\n");
    }
}
