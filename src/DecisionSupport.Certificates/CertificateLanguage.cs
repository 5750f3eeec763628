namespace DecisionSupport.Certificates;

/// <summary>The languages that texts come in.</summary>
public enum CertificateLanguage
{
    /// <summary>Swedish, the language of the form and the default everywhere.</summary>
    Swedish,

    /// <summary>English.</summary>
    English,
}
