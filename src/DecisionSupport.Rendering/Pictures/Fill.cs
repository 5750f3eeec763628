using System.Globalization;
using System.Text;

namespace DecisionSupport.Rendering.Pictures;

/// <summary>How a surface is filled. Each is told from the others without colour.</summary>
internal enum Fill
{
    /// <summary>Full: yes, covered, done.</summary>
    Full,

    /// <summary>Light and even: a matter of course.</summary>
    Light,

    /// <summary>Slanting lines: not known, waiting.</summary>
    Hatched,

    /// <summary>Lines both ways: no, a gap.</summary>
    Crossed,

    /// <summary>Dots: not yet.</summary>
    Dotted,

    /// <summary>Only an outline, broken: nothing to say.</summary>
    Empty,
}

/// <summary>Fills surfaces. Patterns are drawn line by line: a pattern with a name would clash with that of another picture on the page.</summary>
internal static class Fills
{
    private const double Step = 8;

    public static void Fill(this Drawing drawing, Area area, Fill fill, double radius = 0)
    {
        drawing.Box(area, $"pic-{Name(fill)}", radius);
        if (fill is Pictures.Fill.Hatched or Pictures.Fill.Crossed)
        {
            drawing.Path(Slanting(area), $"pic-{Name(fill)}-lines");
        }

        if (fill == Pictures.Fill.Crossed)
        {
            drawing.Path(Slanting(area, isFalling: true), "pic-crossed-lines");
        }

        if (fill == Pictures.Fill.Dotted)
        {
            drawing.Path(Dots(area), "pic-dots");
        }
    }

    public static string Name(Fill fill) => fill.ToString().ToLowerInvariant();

    private static string Slanting(Area area, bool isFalling = false)
    {
        var path = new StringBuilder();
        for (var t = Step / 2; t < area.Width + area.Height; t += Step)
        {
            // From the upper edge, or once past the corner from the side, down to the other.
            var (x1, y1) = t <= area.Width ? (t, 0.0) : (area.Width, t - area.Width);
            var (x2, y2) = t <= area.Height ? (0.0, t) : (t - area.Height, area.Height);
            path.Append(CultureInfo.InvariantCulture, $"M{X(x1)} {Y(y1)}L{X(x2)} {Y(y2)}");
        }

        return path.ToString();

        string X(double x) => Drawing.Number(isFalling ? area.Right - x : area.X + x);
        string Y(double y) => Drawing.Number(area.Y + y);
    }

    private static string Dots(Area area)
    {
        var path = new StringBuilder();
        for (var y = area.Y + (Step / 2); y < area.Bottom; y += Step)
        {
            for (var x = area.X + (Step / 2); x < area.Right; x += Step)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{Drawing.Number(x)} {Drawing.Number(y)}h0");
            }
        }

        return path.ToString();
    }
}
