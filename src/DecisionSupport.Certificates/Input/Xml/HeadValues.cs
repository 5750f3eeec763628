using DecisionSupport.Certificates.Model;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>What is kept of the head.</summary>
internal sealed class HeadValues
{
    private readonly HashSet<string> _usable = [];
    private readonly HashSet<RelationKind> _relations = [];
    private string? _typeCode;
    private string? _version;
    private string? _signed;
    private bool _isCancelled;

    public void Set(HeadField field, string element, string text)
    {
        switch (field)
        {
            case HeadField.TypeCode:
                _typeCode ??= ShortText.Keep(XmlSpace.Collapse(text));
                break;
            case HeadField.Version:
                _version ??= ShortText.Keep(XmlSpace.Collapse(text));
                break;
            case HeadField.SigningTime:
                _signed ??= ShortText.Keep(XmlSpace.Collapse(text));
                break;
            case HeadField.RelationCode:
                _relations.Add(RelationKinds.Read(text));
                break;
            case HeadField.StatusCode:
                _isCancelled |= XmlSpace.Collapse(text).Equals("CANCEL", StringComparison.OrdinalIgnoreCase);
                break;
            case HeadField.UnitAddress or HeadField.UnitPostalCode when UnitAddress.IsUsable(element, text):
                _usable.Add(element);
                break;
            default:
                break;
        }
    }

    public CertificateDocument ToDocument(IEnumerable<Answer> answers, IEnumerable<DocumentFault> faults) => new()
    {
        Type = _typeCode is null or ""
            ? throw new Rejection(ErrorTexts.TypeMissing)
            : CertificateTypes.Read(_typeCode) ?? throw new Rejection(ErrorTexts.UnknownType),
        Version = DocumentVersion.Read(_version),
        Signing = ReadSigning(),
        IsCancelled = _isCancelled,
        Relations = [.. _relations.Order()],
        UnitAddressGaps = [.. UnitAddress.Fields.Where(field => !_usable.Contains(field))],
        Answers = new Answers([.. answers]),
        Faults = [.. faults],
    };

    // An empty signing time is not one that is left out: the element is there, and cannot be read.
    private SigningTime ReadSigning() => _signed switch
    {
        null => SigningTime.None,
        "" => new SigningTime(true, null),
        var text => SigningTime.Read(text),
    };
}
