namespace DecisionSupport.Diagnostics;

/// <summary>The words for severities in messages and results.</summary>
internal static class Severities
{
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
