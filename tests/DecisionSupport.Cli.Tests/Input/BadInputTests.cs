using System.Text;

namespace DecisionSupport.Cli.Tests.Input;

/// <summary>Exit 1: the input is wrong. One message, no output, whatever the file is.</summary>
public sealed class BadInputTests
{
    private static readonly Dictionary<string, byte[]> Contents = new(StringComparer.Ordinal)
    {
        ["empty"] = [],
        ["blank"] = "\n \n"u8.ToArray(),
        ["huge"] = new byte[50_000_000],
        ["huge-text"] = Enumerable.Repeat((byte)'a', 50_000_000).ToArray(),
        ["utf-16"] = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Files.Snapshot)],
        ["latin-1"] = Encoding.Latin1.GetBytes("snapshot: 1\nasOf: 2026-11-22\nreference: blå\n"),
        ["image"] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13],
        ["prose"] = "Kära socialsekreterare, här kommer intyget."u8.ToArray(),
        ["broken-yaml"] = "snapshot: 1\nasOf: [\n"u8.ToArray(),
        ["broken-json"] = "{\"snapshot\": 1,"u8.ToArray(),
        ["broken-xml"] = "<?xml version=\"1.0\"?><a><b></a>"u8.ToArray(),
        ["no-day"] = "snapshot: 1\n"u8.ToArray(),
        ["day-without-rules"] = "snapshot: 1\nasOf: 1962-01-01\n"u8.ToArray(),
    };

    [Theory]
    [InlineData("empty", "error DS0002")]
    [InlineData("blank", "error DS0002")]
    [InlineData("huge", "error DS0003")]
    [InlineData("huge-text", "error DS0003")]
    [InlineData("utf-16", "error DS0004: The text is UTF-16")]
    [InlineData("latin-1", "(3,14): error DS0004: The text is not UTF-8")]
    [InlineData("image", "error DS0004")]
    [InlineData("prose", "error DS0011")]
    [InlineData("broken-yaml", "error DS0005")]
    [InlineData("broken-json", "error DS0005")]
    [InlineData("no-day", "error DS0010")]
    [InlineData("day-without-rules", "error DS0607")]
    public void Snapshot_that_is_none_is_told_from_file_and_standard_input(string content, string message)
    {
        using var folder = new TempFolder();
        var file = folder.Write(content, Contents[content]);

        ToolRun.Of("evaluate", file).ShouldFail(1, $"{file}").Error.ShouldContain(message);
        ToolRun.WithInput(Contents[content], "evaluate", "-").ShouldFail(1, "standard input").Error.ShouldContain(message);
    }

    [Theory]
    [InlineData("empty", "error empty")]
    [InlineData("blank", "error ")]
    [InlineData("huge", "error too-large")]
    [InlineData("huge-text", "error too-large")]
    [InlineData("image", "error not-a-certificate")]
    [InlineData("prose", "error not-a-certificate")]
    [InlineData("broken-json", "error ")]
    [InlineData("broken-xml", "error ")]
    public void Certificate_that_is_none_is_told_by_both_verbs(string content, string message)
    {
        using var folder = new TempFolder();
        var file = folder.Write(content, Contents[content]);

        ToolRun.Of("certificate", file).ShouldFail(1, file).Error.ShouldContain(message);
        ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--certificate", file).ShouldFail(1, file).Error.ShouldContain(message);
    }

    [Theory]
    [InlineData("no-such-file.yaml", "no-such-file.yaml: error DS0001: There is no such file.")]
    [InlineData("rules", "rules: error DS0001: This is a folder; name a file in it.")]
    [InlineData("", "'': error DS0001: There is no such file.")]
    [InlineData("rules/\u0001\n", "error DS0001: There is no such file.")]
    public void Path_that_leads_nowhere_is_told_by_every_verb_that_reads_a_file(string path, string message)
    {
        ToolRun.Of("evaluate", path).ShouldFail(1, message);
        ToolRun.Of("certificate", path).ShouldFail(1, message);
        ToolRun.WithInput(Files.Snapshot, "evaluate", "-", "--certificate", path).ShouldFail(1, message);
    }

    [Fact]
    public void Case_whose_certificate_is_not_there_is_told() =>
        ToolRun.WithInput($"case: a\ntitle: a\ncertificate: no-such.xml\nsnapshot:\n  {Files.Snapshot.TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal)}\n", "evaluate", "-")
            .ShouldFail(1, "no-such.xml: error DS0001: There is no such file.");
}
