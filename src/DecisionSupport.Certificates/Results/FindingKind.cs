namespace DecisionSupport.Certificates;

/// <summary>What sort of thing a <see cref="CertificateFinding"/> is about.</summary>
public enum FindingKind
{
    /// <summary>An answer that should be there is not.</summary>
    Missing,

    /// <summary>An answer is there, but says nothing (only white space).</summary>
    Blank,

    /// <summary>An answer is there, but cannot be read as the date, code or yes/no it should be.</summary>
    Malformed,

    /// <summary>An answer is there that the form does not have, or too many times.</summary>
    Unexpected,

    /// <summary>Two answers do not go together.</summary>
    Inconsistent,

    /// <summary>The document as a whole: its signature, status, version or envelope.</summary>
    Document,
}
