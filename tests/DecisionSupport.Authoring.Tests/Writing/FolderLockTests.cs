using System.Diagnostics;
using DecisionSupport.Authoring.Writing;

namespace DecisionSupport.Authoring.Tests.Writing;

/// <summary>Of runs that change one folder at the same time, one does; the others are told, and touch nothing.</summary>
public sealed class FolderLockTests
{
    private const int Runs = 4;

    private static readonly string[] Paths = ["a", "b", "inner/c"];

    [Fact]
    public void Who_comes_while_another_is_at_work_is_told_and_takes_nothing_away()
    {
        using var folder = new TempFolder();
        folder.Write("a.yaml", "old");
        folder.Write(".a.yaml.new", "begun by the other");
        folder.Write(".decision-support-change.draft", "a.yaml");
        using (FolderLock.Take(folder.Path))
        {
            Should.Throw<IOException>(() => FolderChange.Write(folder.Path, [new("a.yaml", "mine")])).Message.ShouldStartWith("Another run is changing this folder.");
            Should.Throw<IOException>(() => FolderChange.Finish(folder.Path)).Message.ShouldStartWith("Another run is changing this folder.");

            File.ReadAllText(folder["a.yaml"]).ShouldBe("old");
            File.ReadAllText(folder[".a.yaml.new"]).ShouldBe("begun by the other");
        }

        FolderChange.Write(folder.Path, [new("a.yaml", "mine")]);
        Directory.GetFiles(folder.Path).ShouldBe([folder["a.yaml"]]);
        File.ReadAllText(folder["a.yaml"]).ShouldBe("mine");
    }

    [Fact]
    public void Where_nothing_was_interrupted_nobody_waits_for_anybody()
    {
        using var folder = new TempFolder();
        using var alone = FolderLock.Take(folder.Path);

        FolderChange.Finish(folder.Path).ShouldBeFalse();
    }

    [LinuxFact]
    public void A_program_that_was_started_meanwhile_does_not_keep_it()
    {
        using var folder = new TempFolder();
        var alone = FolderLock.Take(folder.Path);
        using var program = Process.Start("sleep", "60");
        alone.Dispose();

        Should.NotThrow(() => FolderLock.Take(folder.Path).Dispose());
        program.Kill();
    }

    [Fact]
    public void Many_at_once_leave_what_one_of_them_wrote()
    {
        using var folder = new TempFolder();
        for (var round = 0; round < 20; round++)
        {
            var written = new bool[Runs];
            AtOnce.ForEach(Runs, run =>
            {
                try
                {
                    FolderChange.Write(folder.Path, Paths.Select(path => KeyValuePair.Create(path, $"{run}")));
                    written[run] = true;
                }
                catch (IOException e) when (e.Message.StartsWith("Another run", StringComparison.Ordinal))
                {
                }
            });

            written.ShouldContain(true);
            var files = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories);
            files.Length.ShouldBe(3, string.Join(", ", files));
            var by = files.Select(File.ReadAllText).Distinct().ShouldHaveSingleItem();
            written[int.Parse(by, System.Globalization.CultureInfo.InvariantCulture)].ShouldBeTrue();
        }
    }
}
