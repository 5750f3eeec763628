using Microsoft.Extensions.Logging;

namespace DecisionSupport.Hosting.Service;

/// <summary>All that is logged. Ids and names are a promise to those who look for them; none tells of a case.</summary>
internal static partial class Log
{
    /// <summary>The category.</summary>
    public const string Category = "DecisionSupport";

    [LoggerMessage(EventId = 1, EventName = "RulesLoaded", Level = LogLevel.Information, Message = "Rule book {Version} ({Sha256}) loaded with {RuleSets} rule sets.")]
    public static partial void Loaded(ILogger logger, string version, string sha256, int ruleSets);

    [LoggerMessage(EventId = 2, EventName = "RulesRefused", Level = LogLevel.Error, Message = "The rules have {Errors} errors; the rule book in use stays.")]
    public static partial void Refused(ILogger logger, int errors);

    [LoggerMessage(EventId = 3, EventName = "RulesUnreadable", Level = LogLevel.Error, Message = "The rules could not be read again; the rule book in use stays.")]
    public static partial void Unreadable(ILogger logger, Exception exception);

    /// <summary>One of the errors for which rules were refused: it speaks of rule files, never of a case.</summary>
    [LoggerMessage(EventId = 5, EventName = "RulesFault", Level = LogLevel.Error, Message = "{Diagnostic}")]
    public static partial void Fault(ILogger logger, Diagnostic diagnostic);

    [LoggerMessage(EventId = 4, EventName = "WarmedUp", Level = LogLevel.Information, Message = "Warmed up in {Milliseconds} ms.")]
    public static partial void WarmedUp(ILogger logger, long milliseconds);
}
