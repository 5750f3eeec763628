namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>Which vocabulary an element belongs to.</summary>
internal enum XmlSpaceKind
{
    Other,
    Soap,
    Message,
    Core,
    Types,
}
