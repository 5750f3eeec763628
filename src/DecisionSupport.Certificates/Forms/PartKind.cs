namespace DecisionSupport.Certificates.Forms;

/// <summary>What a part of an answer must be.</summary>
internal enum PartKind
{
    Text,
    Date,
    YesNo,
    Code,
    Diagnosis,
    Period,

    /// <summary>Anything: the official rules of this version do not look inside.</summary>
    Open,
}
