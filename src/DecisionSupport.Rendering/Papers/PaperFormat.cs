namespace DecisionSupport.Rendering;

/// <summary>How a paper is written.</summary>
public enum PaperFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>One self-contained HTML page, fit for A4.</summary>
    Html,
}
