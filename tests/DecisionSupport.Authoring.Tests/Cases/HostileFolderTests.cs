using System.Diagnostics;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Authoring.Tests.Support;
using DecisionSupport.Authoring.Verification;
using DecisionSupport.Authoring.Writing;

namespace DecisionSupport.Authoring.Tests.Cases;

/// <summary>A folder of cases may hold links, pipes and devices: none of them is waited for, and what cannot be walked is told.</summary>
public sealed class HostileFolderTests
{
    private const string Case = "case: a\ntitle: a\nexpect: { sjukersattning: { outcome: not-eligible } }\nsnapshot: { snapshot: 1, asOf: 2026-11-22 }\n";

    [Fact]
    public void Two_links_that_lead_back_are_told_and_not_followed()
    {
        using var folder = new TempFolder();
        folder.Write("a.yaml", Case);
        Directory.CreateSymbolicLink(folder["one"], folder.Path);
        Directory.CreateSymbolicLink(folder["two"], folder.Path);

        var (files, problems) = CaseFolder.Read(folder.Path);

        files.ShouldHaveSingleItem().ShouldEndWith("/a.yaml");
        problems.Length.ShouldBe(2);
        problems.ShouldAllBe(p => p.Contains("error DS0001: This folder is a link to a folder that it lies in"));
        new CaseVerifier(BuiltIn.Rules).VerifyFolder(folder.Path, accept: false).Count(v => !v.IsGood).ShouldBe(3);
    }

    [Fact]
    public void Links_that_multiply_come_to_an_end()
    {
        using var folder = new TempFolder();
        for (var level = 0; level < 18; level++)
        {
            Directory.CreateDirectory(folder[$"l{level}"]);
        }

        for (var level = 0; level < 17; level++)
        {
            Directory.CreateSymbolicLink(Path.Combine(folder[$"l{level}"], "one"), folder[$"l{level + 1}"]);
            Directory.CreateSymbolicLink(Path.Combine(folder[$"l{level}"], "two"), folder[$"l{level + 1}"]);
        }

        CaseFolder.Read(folder["l0"]).Problems.ShouldHaveSingleItem().ShouldContain("error DS0003: There are more than 2000 folders");
    }

    [Fact]
    public void Pipes_and_devices_are_not_waited_for()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var folder = new TempFolder();
        folder.Write("vocabulary/x.yaml", "");
        Directory.CreateDirectory(folder["migrations"]);
        Directory.CreateDirectory(folder["cases"]);
        foreach (var pipe in (string[])["migrations/1.yaml", "cases/pipe.yaml", "cases/letter.xml"])
        {
            Process.Start("mkfifo", [folder[pipe]]).WaitForExit();
        }

        File.CreateSymbolicLink(folder["cases/zero.yaml"], "/dev/zero");
        folder.Write("cases/a.yaml", Case + "certificate: letter.xml\n");

        var (files, problems) = CaseFolder.Read(folder["cases"]);

        problems.ShouldBeEmpty();
        new CaseRunner(BuiltIn.Rules).Run(files.ShouldHaveSingleItem()).Problems.ShouldNotBeEmpty();
        RuleBookLoader.LoadFolder(folder.Path).RuleBook.ShouldBeNull();
        FileSet.Read(folder.Path).Keys.ShouldContain("cases/a.yaml");
    }

    [LinuxFact]
    public void A_pipe_in_the_place_of_an_approved_text_or_of_a_note_is_not_waited_for()
    {
        using var folder = new TempFolder();
        foreach (var pipe in (string[])["a.verified.md", ".decision-support-change", ".b.yaml.new"])
        {
            Process.Start("mkfifo", [folder[pipe]]).WaitForExit();
        }

        new ApprovedFile(folder["a"], "md").Compare("text\n").ShouldNotBeNull();
        FolderChange.Write(folder.Path, new Dictionary<string, string> { ["b.yaml"] = "b" });

        File.ReadAllText(folder["b.yaml"]).ShouldBe("b");
        new ApprovedFile(folder["a"], "md").Accept("text\n").ShouldBeTrue();
        File.ReadAllText(folder["a.verified.md"]).ShouldBe("text\n");
    }

    [LinuxFact]
    public void A_pipe_among_acts_of_law_is_not_waited_for()
    {
        using var folder = new TempFolder();
        Process.Start("mkfifo", [folder["act.md"]]).WaitForExit();
        var reading = Task.Run(() => Law.Read(folder.Path, _ => true));

        reading.Wait(TimeSpan.FromMinutes(1)).ShouldBeTrue("the pipe is waited for");
        reading.Result.IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../secret.xml")]
    [InlineData("certificates/../../secret.xml")]
    [InlineData("..\\secret.xml")]
    [InlineData("C:secret.xml")]
    public void A_certificate_lies_beside_its_case(string path) =>
        new CaseFileReader(BuiltIn.Rules.Vocabulary).Read(System.Text.Encoding.UTF8.GetBytes($"{Case}certificate: '{path}'\n"), "a.yaml").Snapshot.Diagnostics
            .ShouldHaveSingleItem().ToString().ShouldStartWith("a.yaml(5,14): error DS0012: 'certificate' names a file beside the case");
}
