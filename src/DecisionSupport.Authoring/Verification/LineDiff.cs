using System.Text;

namespace DecisionSupport.Authoring.Verification;

/// <summary>What differs between two texts, told line by line as people are used to from version control.</summary>
internal static class LineDiff
{
    private const int Context = 2;

    // The table of common lines is the product of both counts: beyond this, what differs is told as one block.
    private const int MaxTable = 4_000_000;

    /// <summary>The difference: removed lines with <c>-</c>, added lines with <c>+</c>, a little of what is around them; empty when there is none.</summary>
    public static string Of(string approved, string received)
    {
        var lines = Compare(approved.Split('\n'), received.Split('\n'));
        var text = new StringBuilder();
        var told = -2;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsNearChange(lines, i))
            {
                continue;
            }

            if (told != i - 1)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"@@ line {lines[i].Number} @@\n");
            }

            text.Append(lines[i].Mark).Append(' ').Append(lines[i].Text).Append('\n');
            told = i;
        }

        return text.ToString();
    }

    private static bool IsNearChange(List<Line> lines, int index)
    {
        for (var i = Math.Max(0, index - Context); i <= Math.Min(lines.Count - 1, index + Context); i++)
        {
            if (lines[i].Mark != ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static List<Line> Compare(string[] old, string[] now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        var (oldEnd, nowEnd) = (old.Length, now.Length);
        while (oldEnd > start && nowEnd > start && old[oldEnd - 1] == now[nowEnd - 1])
        {
            (oldEnd, nowEnd) = (oldEnd - 1, nowEnd - 1);
        }

        var lines = new List<Line>();
        lines.AddRange(old.Take(start).Select((text, i) => new Line(' ', i + 1, text)));
        AddMiddle(lines, old.AsSpan(start, oldEnd - start), now.AsSpan(start, nowEnd - start), start + 1);
        lines.AddRange(now.Skip(nowEnd).Select((text, i) => new Line(' ', nowEnd + i + 1, text)));
        return lines;
    }

    private static void AddMiddle(List<Line> lines, ReadOnlySpan<string> old, ReadOnlySpan<string> now, int firstNumber)
    {
        var common = (long)old.Length * now.Length <= MaxTable ? CommonLines(old, now) : null;
        var (o, n) = (0, 0);
        while (o < old.Length || n < now.Length)
        {
            if (common is not null && o < old.Length && n < now.Length && old[o] == now[n])
            {
                lines.Add(new Line(' ', firstNumber + n, now[n]));
                (o, n) = (o + 1, n + 1);
            }
            else if (n >= now.Length || (o < old.Length && (common is null || common[o + 1, n] >= common[o, n + 1])))
            {
                lines.Add(new Line('-', firstNumber + n, old[o++]));
            }
            else
            {
                lines.Add(new Line('+', firstNumber + n, now[n++]));
            }
        }
    }

    // How many lines the rests from (o, n) have in common.
    private static int[,] CommonLines(ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var o = old.Length - 1; o >= 0; o--)
        {
            for (var n = now.Length - 1; n >= 0; n--)
            {
                common[o, n] = old[o] == now[n] ? common[o + 1, n + 1] + 1 : Math.Max(common[o + 1, n], common[o, n + 1]);
            }
        }

        return common;
    }

    private readonly record struct Line(char Mark, int Number, string Text);
}
