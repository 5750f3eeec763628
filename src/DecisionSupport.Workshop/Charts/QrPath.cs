using System.Text;
using QRCoder;

namespace DecisionSupport.Workshop.Charts;

/// <summary>A QR code as the path of one drawing, so that the page needs neither a picture from elsewhere nor a style in the text.</summary>
internal static class QrPath
{
    /// <summary>The path of the dark modules, one unit each, and how many units a side has, with the quiet zone that readers need.</summary>
    public static (string Path, int Side) Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix[y].Count; x++)
            {
                if (code.ModuleMatrix[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (path.ToString(), code.ModuleMatrix.Count);
    }
}
