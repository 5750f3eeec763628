using System.Security.Cryptography;
using System.Text;

namespace DecisionSupport.Seals;

/// <summary>
/// How seals are signed: ECDSA with SHA-256 over the text of the seal with LF line ends, in the form of RFC 3279, as <c>openssl dgst -sha256 -sign</c> writes it, and
/// that in Base64 on one line, so that the file is text like the rules.
/// </summary>
internal static class SignatureFormat
{
    private const DSASignatureFormat Form = DSASignatureFormat.Rfc3279DerSequence;

    // A signature on the largest curve has less than half of this.
    private const int MaxBytes = 512;

    /// <summary>The text of the signature, with a final line feed.</summary>
    public static string Sign(string seal, ECDsa key) => Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(seal), HashAlgorithmName.SHA256, Form)) + "\n";

    public static bool IsBy(ECDsa key, ReadOnlySpan<byte> seal, ReadOnlySpan<byte> signature)
    {
        Span<byte> bytes = stackalloc byte[MaxBytes];
        return signature.Length <= MaxBytes
            && Convert.TryFromBase64String(Encoding.UTF8.GetString(signature), bytes, out var length)
            && key.VerifyData(WithLineFeeds(seal), bytes[..length], HashAlgorithmName.SHA256, Form);
    }

    /// <summary>The name of a key: the SHA-256 of its public part (SubjectPublicKeyInfo, RFC 5280), in lower-case hexadecimal.</summary>
    public static string FingerprintOf(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

    // What was signed, as it is on a system whose lines end in LF.
    private static byte[] WithLineFeeds(ReadOnlySpan<byte> seal) => [.. seal.ToArray().Where(b => b != (byte)'\r')];
}
