using System.Text;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Authoring.Writing;
using DecisionSupport.Data;

namespace DecisionSupport.Authoring.Verification;

/// <summary>
/// A text that somebody has read and approved, kept as <c>name.verified.extension</c>. What differs is left beside it as
/// <c>name.received.extension</c>, as tools for approval tests do, for whoever compares the two.
/// </summary>
/// <param name="Stem">The path without <c>.verified</c> and extension.</param>
/// <param name="Extension">The extension, without a dot.</param>
internal sealed record ApprovedFile(string Stem, string Extension)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string VerifiedPath => $"{Stem}.verified.{Extension}";

    public string ReceivedPath => $"{Stem}.received.{Extension}";

    /// <summary>What differs from the approved text, as a line diff; null when nothing does.</summary>
    public string? Compare(string text)
    {
        var approved = Approved();
        if (text == approved)
        {
            File.Delete(ReceivedPath);
            return null;
        }

        ReplacedFile.Write(ReceivedPath, text);
        return approved is null ? "nobody has approved it yet\n" : LineDiff.Of(approved, text);
    }

    /// <summary>Approves a text.</summary>
    /// <returns>Whether it was another before.</returns>
    public bool Accept(string text)
    {
        File.Delete(ReceivedPath);
        if (Approved() == text)
        {
            return false;
        }

        ReplacedFile.Write(VerifiedPath, text);
        return true;
    }

    // A pipe or a device is not waited for.
    private string? Approved() => !File.Exists(VerifiedPath) ? null
        : BoundedFile.TryRead(VerifiedPath, DataLimits.RuleFile.MaxBytes, out var content, out var problem) ? Utf8.GetString(content).TrimStart('\uFEFF') : throw new IOException(problem);
}
