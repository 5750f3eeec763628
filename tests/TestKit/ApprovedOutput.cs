using System.Text;

namespace DecisionSupport.TestKit;

/// <summary>Compares with a file that somebody has read and approved, and names the first line that differs; all that came out is left beside it as <c>*.received.*</c> for a person to look at.</summary>
internal static class ApprovedOutput
{
    public static void ShouldMatch(string path, string extension, string actual)
    {
        var (file, received) = ($"{path}.verified.{extension}", $"{path}.received.{extension}");
        var approved = File.Exists(file) ? File.ReadAllText(file, Encoding.UTF8) : "";
        if (approved == actual && File.Exists(file))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var (was, now) = (approved.Split('\n'), actual.Split('\n'));
        var line = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"{file}({line + 1}): '{was.ElementAtOrDefault(line)}' is now '{now.ElementAtOrDefault(line)}'; all of it is in {Path.GetFileName(received)}");
    }
}
