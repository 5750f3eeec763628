using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Certificates;

/// <summary>The result of reading: either a certificate or the errors that prevented it. Immutable and thread-safe.</summary>
public sealed class CertificateReading
{
    internal CertificateReading(Certificate certificate)
    {
        Certificate = certificate;
        Errors = [];
    }

    internal CertificateReading(Diagnostic error) => Errors = [error];

    /// <summary>The certificate, or <see langword="null"/> when there are <see cref="Errors"/>.</summary>
    public Certificate? Certificate { get; }

    /// <summary>
    /// Why nothing could be read, in both languages (<see cref="Diagnostic.MessageIn"/>); empty when there is a <see cref="Certificate"/>.
    /// Never repeats what the file says.
    /// </summary>
    public ImmutableArray<Diagnostic> Errors { get; }

    /// <summary>Whether there is a certificate. It may still have findings.</summary>
    [MemberNotNullWhen(true, nameof(Certificate))]
    public bool IsRead => Certificate is not null;
}
