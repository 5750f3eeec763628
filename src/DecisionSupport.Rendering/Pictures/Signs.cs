using System.Globalization;
using DecisionSupport.Rendering.Reports;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>Check, cross, question mark and dash, each in a shape of its own, drawn so that no font has to have them.</summary>
internal static class Signs
{
    /// <summary>How wide and high a sign is.</summary>
    public const double Size = 22;

    public static void Sign(this Drawing drawing, double x, double y, Mark mark)
    {
        var (middle, css) = (Size / 2, $"pic-sign pic-{Css(mark)}");
        switch (mark)
        {
            case Mark.Met:
                drawing.Circle(x + middle, y + middle, middle - 1, css);
                drawing.Path(At(x, y, "m6 11.5l3.5 3.5l6.5-8"), $"pic-stroke pic-{Css(mark)}");
                break;
            case Mark.NotMet:
                drawing.Box(new Area(x + 1, y + 1, Size - 2, Size - 2), css, 3);
                drawing.Path(At(x, y, "m6.5 6.5l9 9m0-9l-9 9"), $"pic-stroke pic-{Css(mark)}");
                break;
            case Mark.Unknown:
                drawing.Circle(x + middle, y + middle, middle - 1, $"{css} pic-dashed");
                drawing.Path(At(x, y, "m7.7 8.6a3.4 3.1 0 1 1 5 2.6c-1.3.7-1.7 1.2-1.7 2.4m0 2.6v.6"), $"pic-stroke pic-{Css(mark)}");
                break;
            default:
                drawing.Box(new Area(x + 1, y + 5, Size - 2, Size - 10), css, 6);
                drawing.Path(At(x, y, "m7 11h8"), $"pic-stroke pic-{Css(mark)}");
                break;
        }
    }

    private static string At(double x, double y, string path) =>
        string.Create(CultureInfo.InvariantCulture, $"M{Drawing.Number(x)} {Drawing.Number(y)}{path}");

    private static string Css(Mark mark) => mark switch { Mark.Met => "met", Mark.NotMet => "not-met", Mark.Unknown => "unknown", _ => "none" };
}
