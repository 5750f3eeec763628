namespace DecisionSupport;

/// <summary>How serious a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The input cannot be used.</summary>
    Error,

    /// <summary>The input can be used; somebody should look.</summary>
    Warning,

    /// <summary>The input is in order; whoever tidies may want to know.</summary>
    Note,
}
