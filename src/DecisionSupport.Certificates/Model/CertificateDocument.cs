using System.Collections.Immutable;

namespace DecisionSupport.Certificates.Model;

/// <summary>A certificate as both readers leave it: the answers and the little of the head that matters.</summary>
internal sealed record CertificateDocument
{
    public required CertificateType Type { get; init; }

    public required DocumentVersion? Version { get; init; }

    /// <summary>The only major version that the file format exists for, when it is bound to one.</summary>
    public int? OnlyMajor { get; init; }

    public required SigningTime Signing { get; init; }

    public required Answers Answers { get; init; }

    public bool IsCancelled { get; init; }

    public ImmutableArray<RelationKind> Relations { get; init; } = [];

    /// <summary>Names of the unit's address fields that are blank or absent.</summary>
    public ImmutableArray<string> UnitAddressGaps { get; init; } = [];

    public ImmutableArray<DocumentFault> Faults { get; init; } = [];

    /// <summary>JSON only: properties that no answer of the form has.</summary>
    public int UnknownProperties { get; init; }
}
