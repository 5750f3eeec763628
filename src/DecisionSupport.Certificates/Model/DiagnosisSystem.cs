namespace DecisionSupport.Certificates.Model;

/// <summary>The code systems that a diagnosis may come from.</summary>
internal static class DiagnosisSystem
{
    public const string Icd10Se = "1.2.752.116.1.1.1.1.3";
    public const string Ksh97P = "1.2.752.116.1.3.1.4.1";
}
