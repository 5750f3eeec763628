using System.Globalization;

namespace DecisionSupport.Certificates.Facts;

/// <summary>How facts and findings are spelled in files.</summary>
internal static class FactNames
{
    /// <summary>The fact that there is a certificate.</summary>
    public const string Exists = Block + "exists";

    private const string Block = "loh.";

    public static string InBlock(string factId) => factId[Block.Length..];

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Lower(FindingKind kind) => kind switch
    {
        FindingKind.Missing => "missing",
        FindingKind.Blank => "blank",
        FindingKind.Malformed => "malformed",
        FindingKind.Unexpected => "unexpected",
        FindingKind.Inconsistent => "inconsistent",
        _ => "document",
    };

    public static string Lower(Severity severity) => severity == Severity.Error ? "error" : "remark";
}
