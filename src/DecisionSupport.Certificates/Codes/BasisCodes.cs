namespace DecisionSupport.Certificates.Codes;

/// <summary>What a certificate can be based on (answer 1.1).</summary>
internal static class BasisCodes
{
    public const string Examination = "UNDERSOKNING";
    public const string PhysicalExamination = "FYSISKUNDERSOKNING";
    public const string DigitalExamination = "DIGITALUNDERSOKNING";
    public const string Telephone = "TELEFONKONTAKT";
    public const string Journal = "JOURNALUPPGIFTER";
    public const string Relative = "ANHORIG";
    public const string Other = "ANNAT";
}
