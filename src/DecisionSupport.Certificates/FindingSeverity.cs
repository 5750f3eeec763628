namespace DecisionSupport.Certificates;

/// <summary>How much a <see cref="CertificateFinding"/> weighs.</summary>
public enum FindingSeverity
{
    /// <summary>The official rules of this certificate type refuse it.</summary>
    Error,

    /// <summary>The official rules let it through, but a reader should know.</summary>
    Remark,
}
