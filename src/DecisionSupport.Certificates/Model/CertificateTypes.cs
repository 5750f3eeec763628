namespace DecisionSupport.Certificates.Model;

internal static class CertificateTypes
{
    /// <summary>The type of a type code in any case, or <see langword="null"/>.</summary>
    public static CertificateType? Read(string code) => code.Trim().ToUpperInvariant() switch
    {
        "LUSE" => CertificateType.Luse,
        "LUAE_NA" => CertificateType.LuaeNa,
        "LUAE_FS" => CertificateType.LuaeFs,
        "LISJP" => CertificateType.Lisjp,
        _ => null,
    };

    public static string Code(CertificateType type) => type switch
    {
        CertificateType.Luse => "LUSE",
        CertificateType.LuaeNa => "LUAE_NA",
        CertificateType.LuaeFs => "LUAE_FS",
        _ => "LISJP",
    };

    public static string FormNumber(CertificateType type) => type switch
    {
        CertificateType.Luse => "FK7800",
        CertificateType.LuaeNa => "FK7801",
        CertificateType.LuaeFs => "FK7802",
        _ => "FK7804",
    };
}
