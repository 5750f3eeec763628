using System.Text;

namespace DecisionSupport.Authoring.Writing;

/// <summary>Replaces the text of one file: the old one is there until the new one is.</summary>
internal static class ReplacedFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="IOException">The file is as it was.</exception>
    public static void Write(string path, string text, FileCalls? calls = null)
    {
        calls ??= FileCalls.OfSystem;
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.new");
        try
        {
            calls.Write(beside, Utf8.GetBytes(text), path);
            calls.Move(beside, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(beside, calls);
            throw;
        }
    }

    private static void TryDelete(string path, FileCalls calls)
    {
        try
        {
            calls.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
