namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>The few values of the head that are kept, or looked at for their presence.</summary>
internal enum HeadField
{
    None,
    TypeCode,
    Version,
    SigningTime,
    RelationCode,
    StatusCode,
    UnitAddress,
    UnitPostalCode,
}
