using System.Globalization;
using System.Runtime.InteropServices;

namespace DecisionSupport.Benchmarks;

/// <summary>Figures in a document: each part stands between two marks, and only the command that measures it writes there.</summary>
internal static class Report
{
    // More than so many processes that want a core make times mean little.
    private const double QuietLoad = 0.5;

    /// <summary>Puts a text between the marks of a part.</summary>
    /// <exception cref="InvalidOperationException">The document has no such part.</exception>
    public static void Write(string path, string part, string text)
    {
        var (begin, end) = ($"<!-- begin {part} -->\n", $"<!-- end {part} -->");
        var document = File.ReadAllText(path);
        var (from, to) = (document.IndexOf(begin, StringComparison.Ordinal), document.IndexOf(end, StringComparison.Ordinal));
        if (from < 0 || to < from)
        {
            throw new InvalidOperationException($"{path} has no part '{part}': no line {begin.Trim()} before a line {end}.");
        }

        File.WriteAllText(path, string.Concat(document.AsSpan(0, from + begin.Length), text.TrimEnd() + "\n", document.AsSpan(to)));
    }

    /// <summary>The machine, the day and how busy it was, as a line under a table.</summary>
    public static string Circumstances(TimeProvider clock)
    {
        var (load, cores) = (Load(), Environment.ProcessorCount);
        var busy = load is null ? "how busy it was is not known" : load > QuietLoad * cores ? string.Create(CultureInfo.InvariantCulture, $"**loaded** when it began: {load:f1} processes at work on {cores} cores") : "quiet when it began";
        return string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyy-MM-dd}, {Processor()}, {cores} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}; {busy}.");
    }

    private static double? Load() => File.Exists("/proc/loadavg") ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : null;

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) is { } line ? line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..] : RuntimeInformation.ProcessArchitecture.ToString();
}
