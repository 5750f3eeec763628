using DecisionSupport.Authoring.Writing;

namespace DecisionSupport.Authoring.Tests.Writing;

/// <summary>Several files change at once or not at all, whichever call fails and whenever the process is killed; run again, all is as if nothing had happened.</summary>
public sealed class FolderChangeTests
{
    private static readonly Dictionary<string, string> Old = new() { ["a.yaml"] = "old a", ["inner/b.yaml"] = "old b", ["c.yaml"] = "old c" };
    private static readonly Dictionary<string, string> Change = new() { ["a.yaml"] = "a", ["inner/b.yaml"] = "b", ["fresh/deep/d.yaml"] = "d" };
    private static readonly Dictionary<string, string> New = new(Old) { ["a.yaml"] = "a", ["inner/b.yaml"] = "b", ["fresh/deep/d.yaml"] = "d" };

    private static readonly int Calls = CallsOfAWholeRun();

    public static TheoryData<int> Every => [.. Enumerable.Range(0, Calls)];

    [Theory]
    [MemberData(nameof(Every))]
    public void A_full_disk_leaves_the_old_or_the_new_and_no_remains(int call)
    {
        using var folder = Folder();

        Should.Throw<IOException>(() => FolderChange.Write(folder.Path, Change, new FailingFileCalls(call, isKilled: false)));

        if (IsDecided(folder))
        {
            FolderChange.Finish(folder.Path).ShouldBeTrue();
            Files(folder).ShouldBe(New, ignoreOrder: true);
        }
        else
        {
            Files(folder).ShouldBe(Old, ignoreOrder: true);
            Directory.Exists(folder["fresh"]).ShouldBeFalse();
        }

        FolderChange.Write(folder.Path, Change);
        Files(folder).ShouldBe(New, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void A_killed_run_is_finished_or_taken_back_by_the_next(int call)
    {
        using var folder = Folder();
        Should.Throw<KilledException>(() => FolderChange.Write(folder.Path, Change, new FailingFileCalls(call, isKilled: true)));
        var isDecided = IsDecided(folder);

        FolderChange.Finish(folder.Path).ShouldBe(isDecided);

        Files(folder).ShouldBe(isDecided ? New : Old, ignoreOrder: true);
        FolderChange.Write(folder.Path, Change);
        Files(folder).ShouldBe(New, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Killed_while_it_finishes_it_is_finished_by_the_one_after(int call)
    {
        using var folder = Folder();
        Should.Throw<KilledException>(() => FolderChange.Write(folder.Path, Change, new FailingFileCalls(Calls - Change.Count - 1, isKilled: true)));
        IsDecided(folder).ShouldBeTrue();
        try
        {
            FolderChange.Finish(folder.Path, new FailingFileCalls(call, isKilled: true));
        }
        catch (KilledException)
        {
        }

        FolderChange.Finish(folder.Path);

        Files(folder).ShouldBe(New, ignoreOrder: true);
    }

    [Fact]
    public void Half_changed_rules_are_not_loaded()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        File.WriteAllText(Path.Combine(rules, ".decision-support-change"), "a.yaml");

        RuleBookLoader.LoadFolder(rules).Diagnostics.ShouldHaveSingleItem().Message.ShouldStartWith("A change of several files was interrupted here");
    }

    [Fact]
    public void A_note_that_leads_out_of_the_folder_moves_nothing()
    {
        using var folder = Folder();
        folder.Write(".b.yaml.new", "new");
        var inner = folder["inner"];
        File.WriteAllText(Path.Combine(inner, ".decision-support-change"), $"../b.yaml\n{folder["b.yaml"]}");

        FolderChange.Finish(inner);

        File.Exists(folder[".b.yaml.new"]).ShouldBeTrue();
        File.Exists(folder["b.yaml"]).ShouldBeFalse();
    }

    [Fact]
    public void A_note_that_leads_through_a_link_moves_nothing()
    {
        using var folder = Folder();
        using var elsewhere = new TempFolder();
        elsewhere.Write(".x.new", "new");
        Directory.CreateSymbolicLink(folder["link"], elsewhere.Path);
        folder.Write(".decision-support-change.draft", "link/x\n");

        FolderChange.Finish(folder.Path);

        File.Exists(elsewhere[".x.new"]).ShouldBeTrue();
    }

    [Fact]
    public void A_link_that_lies_in_the_way_is_not_written_through()
    {
        using var folder = Folder();
        using var elsewhere = new TempFolder();
        var precious = elsewhere.Write("precious", "precious");
        File.CreateSymbolicLink(folder[".a.yaml.new"], precious);
        File.CreateSymbolicLink(folder[".decision-support-change.draft"], elsewhere["made"]);

        FolderChange.Write(folder.Path, Change);

        Files(folder).ShouldBe(New, ignoreOrder: true);
        File.ReadAllText(precious).ShouldBe("precious");
        File.Exists(elsewhere["made"]).ShouldBeFalse();
        new FileInfo(folder["a.yaml"]).LinkTarget.ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_single_file_is_the_old_one_until_it_is_the_new_one(int call)
    {
        using var folder = Folder();

        Should.Throw<IOException>(() => ReplacedFile.Write(folder["a.yaml"], "a", new FailingFileCalls(call, isKilled: false)));
        Files(folder).ShouldBe(Old, ignoreOrder: true);
        Should.Throw<KilledException>(() => ReplacedFile.Write(folder["a.yaml"], "a", new FailingFileCalls(call, isKilled: true)));
        File.ReadAllText(folder["a.yaml"]).ShouldBe("old a");

        ReplacedFile.Write(folder["a.yaml"], "a");
        Files(folder).ShouldBe(new Dictionary<string, string>(Old) { ["a.yaml"] = "a" }, ignoreOrder: true);
    }

    private static TempFolder Folder()
    {
        var folder = new TempFolder();
        foreach (var (path, text) in Old)
        {
            folder.Write(path, text);
        }

        return folder;
    }

    private static int CallsOfAWholeRun()
    {
        using var folder = Folder();
        var calls = new FailingFileCalls(-1, isKilled: false);
        FolderChange.Write(folder.Path, Change, calls);
        return calls.Count;
    }

    private static bool IsDecided(TempFolder folder) => File.Exists(folder[".decision-support-change"]);

    // All of them, the hidden ones too.
    private static Dictionary<string, string> Files(TempFolder folder) =>
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/'), File.ReadAllText);
}
