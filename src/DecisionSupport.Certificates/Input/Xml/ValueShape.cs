namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>What the text of an element in the head must look like.</summary>
internal enum ValueShape
{
    Anything,
    NotEmpty,
    Time,
    PersonNumber,
    PersonNumberKind,
}
