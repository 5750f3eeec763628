using System.Globalization;
using DecisionSupport.Certificates.Model;

namespace DecisionSupport.Certificates.Input.Xml;

internal static class ValueShapes
{
    public static bool Fits(ValueShape shape, string text) => shape switch
    {
        ValueShape.NotEmpty => text.Length > 0,
        ValueShape.Time => DateTime.TryParseExact(
            XmlSpace.Collapse(text), "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ValueShape.PersonNumber => text.Length == 12 && text.All(char.IsAsciiDigit),
        ValueShape.PersonNumberKind => text is "1.2.752.129.2.1.3.1" or "1.2.752.129.2.1.3.3",
        _ => true,
    };
}
