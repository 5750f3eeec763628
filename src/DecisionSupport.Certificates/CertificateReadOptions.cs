namespace DecisionSupport.Certificates;

/// <summary>How to read a certificate. Immutable and thread-safe.</summary>
public sealed class CertificateReadOptions
{
    /// <summary>The name of the file, for the places of errors.</summary>
    /// <value><c>certificate</c> by default.</value>
    public string Name { get; init; } = "certificate";

    /// <summary>The largest file that is read, in bytes.</summary>
    /// <value>10 000 000 by default. Reading stops one byte past the limit.</value>
    public int MaxBytes { get; init; } = 10_000_000;

    /// <summary>
    /// The day the certificate is looked at; dates after it give a remark. The reader has no clock of its own, so that the same file
    /// always gives the same result.
    /// </summary>
    /// <value><see langword="null"/> by default: dates are only compared with the signing date.</value>
    public DateOnly? AsOf { get; init; }

    internal static CertificateReadOptions Default { get; } = new();
}
