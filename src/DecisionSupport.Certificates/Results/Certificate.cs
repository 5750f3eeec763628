using System.Collections.Immutable;
using DecisionSupport.Feel;

namespace DecisionSupport.Certificates;

/// <summary>
/// What a certificate settles: facts without names, numbers or free text, and findings. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A certificate that is not shown to be signed, or that is cancelled, settles no facts at all: <see cref="Facts"/> is empty (everything
/// is unknown) and a finding says why. Its findings about the answers are still given, so that a draft can be completed before it is signed.
/// </remarks>
public sealed class Certificate
{
    internal Certificate()
    {
    }

    /// <summary>The form number: <c>FK7800</c>, <c>FK7801</c>, <c>FK7802</c> or <c>FK7804</c>.</summary>
    public required string Form { get; init; }

    /// <summary>The type code in upper case: <c>LUSE</c>, <c>LUAE_NA</c>, <c>LUAE_FS</c> or <c>LISJP</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The version as major.minor (<c>1</c> counts as <c>1.0</c>), or <see langword="null"/> when it is absent or unreadable.</summary>
    public required string? Version { get; init; }

    /// <summary>The day it was signed, or <see langword="null"/> when it is not signed.</summary>
    public required DateOnly? IssuedDate { get; init; }

    /// <summary>Whether it has a readable signing time. The cryptographic signature is not checked.</summary>
    public bool Signed => IssuedDate is not null;

    /// <summary>Whether the document says that it is cancelled. A file from a care system never says so, whatever has happened since.</summary>
    public required bool Cancelled { get; init; }

    /// <summary>
    /// Every fact that the certificate settles, by its id in the fact vocabulary (<c>loh.background</c>), in a fixed order: a boolean, a date,
    /// a word of a closed list, or a list of words; an empty list means known to be none.
    /// A fact that is not here is unknown.
    /// </summary>
    public required IReadOnlyDictionary<string, FeelValue> Facts { get; init; }

    /// <summary>What is missing, wrong or worth knowing, in the order of the questions; the document as a whole first.</summary>
    public required ImmutableArray<CertificateFinding> Findings { get; init; }
}
