namespace DecisionSupport.Certificates.Model;

/// <summary>The certificate types that this library knows.</summary>
internal enum CertificateType
{
    Luse,
    LuaeNa,
    LuaeFs,
    Lisjp,
}
