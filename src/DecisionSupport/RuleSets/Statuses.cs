using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleSets;

/// <summary>The words for statuses in files and results.</summary>
internal static class Statuses
{
    public static ImmutableArray<string> Words { get; } = ["met", "not-met", "unknown"];

    public static string Word(this FindingStatus status) => status switch
    {
        FindingStatus.Met => "met",
        FindingStatus.NotMet => "not-met",
        _ => "unknown",
    };

    public static ImmutableArray<FindingStatus> Read(DataNode? node, string what, DiagnosticBag diagnostics) =>
    [
        .. node.AsList(what, diagnostics).Select(n => n.AsOneOf("a status", Words, diagnostics)).OfType<string>().Select(Parse),
    ];

    public static FindingStatus Parse(string word) => word switch
    {
        "met" => FindingStatus.Met,
        "not-met" => FindingStatus.NotMet,
        _ => FindingStatus.Unknown,
    };
}
