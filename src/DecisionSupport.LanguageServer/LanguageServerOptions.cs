namespace DecisionSupport.LanguageServer;

/// <summary>How the server works. Immutable.</summary>
public sealed record LanguageServerOptions
{
    /// <summary>The language of hovers, completions and code lenses, unless the editor asks for another when it begins.</summary>
    /// <value>Default Swedish.</value>
    public Language Language { get; init; } = Language.Swedish;

    /// <summary>How long nothing is to have been typed before a text is checked.</summary>
    /// <value>Default 0.2 seconds.</value>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Says what day it is: for values of today, for what grows old, and for migrations.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The version that the server tells.</summary>
    public string Version { get; init; } = "";
}
