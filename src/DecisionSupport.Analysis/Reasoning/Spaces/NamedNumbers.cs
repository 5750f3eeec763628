using DecisionSupport.Analysis.Reasoning.Terms;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>The bounds that questions set to a number. Between two of them no answer changes.</summary>
internal static class NamedNumbers
{
    /// <summary>The bounds of a comparison of the bare fact, or null for any other question.</summary>
    public static IReadOnlyList<decimal>? Of(Term question) => question.Head switch
    {
        "<" or "<=" or ">" or ">=" or "=" or "!=" or "between" when question.Parts.Count(IsFact) == 1 && question.Parts.All(p => IsFact(p) || IsNumber(p)) =>
            [.. question.Parts.Where(IsNumber).Select(p => p.Constant!.Value.AsNumber())],
        "known" when IsFact(question.Parts[0]) => [],
        _ => null,
    };

    /// <summary>Every bound, one point inside each stretch between two, and one beyond the last on either side; whole numbers where there are any.</summary>
    public static IEnumerable<decimal> Points(NumberFactType type, IEnumerable<decimal> bounds)
    {
        var all = bounds.Append(type.From ?? type.To ?? 0).Append(type.To ?? type.From ?? 0).Distinct().Order().ToList();
        var between = all.Zip(all.Skip(1)).Select(p => decimal.Ceiling(p.First + 0.001m) is var whole && whole < p.Second ? whole : (p.First + p.Second) / 2);
        return all.Concat(between).Append(all[0] - 1).Append(all[^1] + 1).Where(p => p >= (type.From ?? p) && p <= (type.To ?? p)).Order();
    }

    private static bool IsFact(Term term) => term.Parts.IsEmpty && !term.Facts.IsEmpty;

    private static bool IsNumber(Term term) => term.Constant is { Kind: Feel.FeelKind.Number };
}
