using System.Text;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using YamlDotNet.Core;

namespace DecisionSupport.Authoring.Migrations;

/// <summary>Takes texts from before facts were renamed to the present names.</summary>
internal static class Migration
{
    // Far more than any snapshot or scenario; a host may keep several in one text.
    public const int MaxBytes = 4 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with the present names, or what is wrong with it. Nothing of the text is repeated.</summary>
    public static (string? Text, string? Problem) Apply(ReadOnlySpan<byte> content, ImmutableArray<FactRename> renames)
    {
        if (content.Length > MaxBytes)
        {
            return (null, $"The text has more than {MaxBytes} bytes, which is all that is read.");
        }

        // The reader of data knows the limits on depth and number, and refuses aliases; the rewriter need not.
        var diagnostics = new DiagnosticBag();
        if (DataReader.Read(content, "", new DataLimits(MaxBytes, DataLimits.RuleFile.MaxDepth, DataLimits.RuleFile.MaxNodes), diagnostics) is null)
        {
            return (null, diagnostics.ToSortedArray()[0].Message);
        }

        try
        {
            return (renames.Aggregate(Utf8.GetString(content), SnapshotRewriter.Rename), null);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            return (null, "This is neither YAML nor JSON.");
        }
    }
}
