using System.Text;
using System.Text.RegularExpressions;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>Compares output with a file that somebody has read and approved; what differs is left beside it as <c>*.received.*</c>.</summary>
internal static partial class Approved
{
    /// <param name="path">The path without <c>.verified</c> and extension.</param>
    /// <param name="extension">The extension, without a dot.</param>
    /// <param name="actual">The output.</param>
    public static void Check(string path, string extension, string actual)
    {
        var verified = $"{path}.verified.{extension}";
        var received = $"{path}.received.{extension}";
        var got = WithoutHash(actual);
        var wanted = File.Exists(verified) ? File.ReadAllText(verified, Encoding.UTF8) : "";
        if (got == wanted)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, got, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var (line, expected, instead) = FirstDifference(wanted.Split('\n'), got.Split('\n'));
        Assert.Fail($"{Path.GetRelativePath(RepositoryFolder.Root, verified)}({line}): expected '{expected}', but it is '{instead}'. If that is right, see CONTRIBUTING.md on approved files.");
    }

    private static (int Line, string? Expected, string? Instead) FirstDifference(string[] wanted, string[] got)
    {
        var index = Enumerable.Range(0, Math.Max(wanted.Length, got.Length)).First(i => wanted.ElementAtOrDefault(i) != got.ElementAtOrDefault(i));
        return (index + 1, wanted.ElementAtOrDefault(index), got.ElementAtOrDefault(index));
    }

    // The rule book's hash changes with every comma of a rule file, whether this case is concerned or not.
    private static string WithoutHash(string text) => Hash().Replace(text, "${before}sha256${after}");

    [GeneratedRegex("""(?<before>\()[0-9a-f]{12}(?<after>\))|(?<before>"sha256": ")[0-9a-f]{64}(?<after>")""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hash();
}
