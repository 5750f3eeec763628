using System.Text;

namespace DecisionSupport.Certificates.Tests.Cases;

/// <summary>Compares with the approved file beside a case; what differs is written as <c>*.received.*</c> for a person to look at.</summary>
internal static class ApprovedOutput
{
    public static void ShouldMatch(string path, string extension, string actual)
    {
        var approved = $"{path}.verified.{extension}";
        var received = $"{path}.received.{extension}";
        if (File.Exists(approved) && File.ReadAllText(approved, Encoding.UTF8) == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        actual.ShouldBe(File.Exists(approved) ? File.ReadAllText(approved, Encoding.UTF8) : "", $"{Path.GetFileName(approved)} differs from {Path.GetFileName(received)}");
    }
}
