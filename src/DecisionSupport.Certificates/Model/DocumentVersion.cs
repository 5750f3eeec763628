using System.Globalization;
using System.Runtime.InteropServices;

namespace DecisionSupport.Certificates.Model;

[StructLayout(LayoutKind.Auto)]
internal readonly record struct DocumentVersion(int Major, int Minor)
{
    private const int MaxDigits = 3;

    public static DocumentVersion? Read(string? text)
    {
        var parts = XmlSpace.Collapse(text ?? "").Split('.');
        return parts.Length is 1 or 2 && Number(parts[0]) is { } major && Number(parts.Length == 2 ? parts[1] : "0") is { } minor
            ? new DocumentVersion(major, minor)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int? Number(string text) =>
        text.Length is > 0 and <= MaxDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
