using System.Security.Cryptography;

namespace DecisionSupport.Seals;

/// <summary>Somebody whose signature on rules is trusted: a public key on an elliptic curve. Immutable and thread-safe.</summary>
internal sealed class Signer
{
    private readonly string _pem;

    /// <exception cref="ArgumentException">The text holds no such key, or a private one.</exception>
    public Signer(string pem)
    {
        _pem = pem;
        if (pem.Contains("PRIVATE", StringComparison.Ordinal))
        {
            throw new ArgumentException("This is a private key. Whoever checks rules needs the public one alone; 'openssl ec -in private.pem -pubout' prints it.", nameof(pem));
        }

        try
        {
            using var key = Open();
            Fingerprint = SignatureFormat.FingerprintOf(key);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new ArgumentException("This is no public key on an elliptic curve in PEM. It begins with '-----BEGIN PUBLIC KEY-----'; 'openssl ec -in private.pem -pubout' prints it.", nameof(pem), e);
        }
    }

    public string Fingerprint { get; }

    public bool HasSigned(ReadOnlySpan<byte> seal, ReadOnlySpan<byte> signature)
    {
        using var key = Open();
        return SignatureFormat.IsBy(key, seal, signature);
    }

    private ECDsa Open()
    {
        var key = ECDsa.Create();
        key.ImportFromPem(_pem);
        return key;
    }
}
