using System.Text;

namespace DecisionSupport.Rendering;

/// <summary>Traces as text, a part a line, its parts under it. Thread-safe.</summary>
public static class TraceText
{
    /// <summary>Writes a trace, a final line feed included.</summary>
    public static string Write(TracePart trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        var text = new StringBuilder();
        Write(trace, "", text);
        return text.ToString();
    }

    private static void Write(TracePart part, string indent, StringBuilder text)
    {
        text.Append(indent).Append(MarkOf(part.Status)).Append(' ').Append(TraceWords.Name(part)).Append("   ").Append(part.Place).Append('\n');
        foreach (var reading in part.Readings)
        {
            text.Append(indent).Append("    ").Append(reading.Name).Append(" = ").Append(reading.Value.IsNull ? "not known" : reading.Value.ToString())
                .Append(reading.Source is { } source ? $"   ({source.Text(Language.English)})" : "").Append('\n');
        }

        foreach (var inner in part.Parts)
        {
            Write(inner, indent + "  ", text);
        }
    }

    private static char MarkOf(FindingStatus status) => status switch { FindingStatus.Met => '✓', FindingStatus.NotMet => '✗', _ => '?' };
}
