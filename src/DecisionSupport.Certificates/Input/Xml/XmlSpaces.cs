namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>The namespaces of a certificate. Version 2 of the transport (until 2017) had the same contents under other names.</summary>
internal static class XmlSpaces
{
    private const string Certificate = "urn:riv:clinicalprocess:healthcond:certificate:";

    public static XmlSpaceKind Of(string uri) => uri switch
    {
        Certificate + "RegisterCertificateResponder:3" or Certificate + "RegisterCertificateResponder:2" => XmlSpaceKind.Message,
        Certificate + "3" or Certificate + "2" => XmlSpaceKind.Core,
        Certificate + "types:3" or Certificate + "types:2" => XmlSpaceKind.Types,
        "http://schemas.xmlsoap.org/soap/envelope/" or "http://www.w3.org/2003/05/soap-envelope" => XmlSpaceKind.Soap,
        _ => XmlSpaceKind.Other,
    };
}
