using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Authoring.Differences.Regions;

/// <summary>Stretches of numbers in words. Between two points that were looked at nothing changes, so that a stretch reaches to the next point.</summary>
internal static class NumberWords
{
    public static List<string> Say(IEnumerable<Stretch> stretches, IEnumerable<Stretch> all, IReadOnlySet<decimal> bounds)
    {
        var order = all.OrderBy(s => s.From.AsNumber()).ToList();
        return [.. stretches.OrderBy(s => s.From.AsNumber()).Select(s => Say(s, order, bounds))];
    }

    private static string Say(Stretch stretch, List<Stretch> order, IReadOnlySet<decimal> bounds)
    {
        var (from, to) = (stretch.From.AsNumber(), stretch.To.AsNumber());
        if (from == to && bounds.Contains(from))
        {
            return FeelPrinter.Number(from);
        }

        var index = order.FindIndex(s => s.From.AsNumber() == from);
        var low = index == 0 ? null : bounds.Contains(from) ? $"{FeelPrinter.Number(from)} or more" : $"above {FeelPrinter.Number(order[index - 1].To.AsNumber())}";
        var next = index == order.Count - 1 ? (decimal?)null : order[index + 1].From.AsNumber();
        var high = next is not { } end ? null : bounds.Contains(end) ? $"below {FeelPrinter.Number(end)}" : $"{FeelPrinter.Number(to)} or less";
        return low is null ? high ?? "any" : high is null ? low : $"{low} and {high}";
    }
}
