using System.Globalization;
using System.Text;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Migrations;

/// <summary>The YAML files of a rules folder, worked cases and migrations among them.</summary>
internal static class FileSet
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files, by their paths in the folder with forward slashes. A byte order mark stays in the text.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="DecoderFallbackException">A file is not UTF-8.</exception>
    public static SortedDictionary<string, string> Read(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var diagnostics = new DiagnosticBag();
        foreach (var path in PathsIn(folder, diagnostics))
        {
            if (BoundedFile.TryRead(folder, path, DataLimits.RuleFile.MaxBytes, diagnostics) is { } file)
            {
                files[path] = Utf8.GetString(file.Utf8.Span);
            }
        }

        if (diagnostics.HasErrors)
        {
            throw new IOException(diagnostics.ToSortedArray().First(d => d.Severity == Severity.Error).ToString());
        }

        return files;
    }

    /// <summary>Which files <see cref="Read"/> finds, when each was written and how long it is.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static string StampOf(string folder)
    {
        var stamp = new StringBuilder();
        foreach (var path in PathsIn(folder, new DiagnosticBag()))
        {
            var file = new FileInfo(Path.Combine(folder, path));
            stamp.Append(CultureInfo.InvariantCulture, $"{path}|{file.LastWriteTimeUtc.Ticks}|{file.Length}\n");
        }

        return stamp.ToString();
    }

    public static RuleFile ToRuleFile(string path, string text) => new(path, Utf8.GetBytes(text));

    private static IEnumerable<string> PathsIn(string folder, DiagnosticBag diagnostics) =>
        RuleBookLoader.PathsIn(folder, diagnostics).Where(p => p.EndsWith(".yaml", StringComparison.Ordinal));
}
