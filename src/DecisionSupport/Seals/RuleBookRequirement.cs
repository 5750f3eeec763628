using DecisionSupport.Seals;

namespace DecisionSupport;

/// <summary>Which rules a host takes, and no others. Immutable and thread-safe.</summary>
public sealed class RuleBookRequirement
{
    private const int Sha256Length = 64;

    private RuleBookRequirement(string? sha256, ImmutableArray<Signer> signers) => (Sha256, Signers) = (sha256, signers);

    /// <summary>The SHA-256 that <see cref="RuleBook.Sha256"/> must be, in lower-case hexadecimal; null when signatures are asked for.</summary>
    public string? Sha256 { get; }

    internal ImmutableArray<Signer> Signers { get; }

    /// <summary>Takes one rule book alone. A folder laid over counts in its hash.</summary>
    /// <param name="sha256">Its <see cref="RuleBook.Sha256"/>, 64 digits of 0–9 and a–f, in upper or lower case.</param>
    /// <exception cref="ArgumentException">It is no SHA-256.</exception>
    public static RuleBookRequirement OfSha256(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return sha256.Length == Sha256Length && sha256.All(char.IsAsciiHexDigit)
            ? new RuleBookRequirement(sha256.ToLowerInvariant(), [])
            : throw new ArgumentException("A SHA-256 is 64 digits of 0–9 and a–f.", nameof(sha256));
    }

    /// <summary>Takes rules whose seal one of some keys has signed. A folder laid over must be sealed and signed as well.</summary>
    /// <param name="publicKeys">Public keys on an elliptic curve, such as P-256, in PEM; at least one. Several let an old key and a new one stand side by side.</param>
    /// <exception cref="ArgumentException">There is none, or a text is no such key.</exception>
    public static RuleBookRequirement OfSigner(params ReadOnlySpan<string> publicKeys) => publicKeys.IsEmpty
        ? throw new ArgumentException("Name at least one public key.", nameof(publicKeys))
        : new RuleBookRequirement(null, [.. publicKeys.ToArray().Select(k => new Signer(k))]);
}
