using System.Text.RegularExpressions;
using DecisionSupport.Authoring.Statutes;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.LawStatus;

/// <summary>Whether the words that a source quotes are those of the law. Blanks, kinds of dashes and quotation marks, and hyphens at the end of a line do not count.</summary>
internal static partial class QuoteCheck
{
    private const int ShownLength = 60;

    public static IEnumerable<LawFinding> Check(Source source, Act act, Provision provision, DateOnly asOf)
    {
        if (source.Quote is not { } quote || act.WordingsOf(provision) is not { Count: > 0 } wordings)
        {
            yield break;
        }

        var parts = quote.Split('…', StringSplitOptions.RemoveEmptyEntries).Select(Even).Where(p => p.Length > 0).ToList();
        if (wordings.Any(w => w.HoldsOn(asOf) && FirstMissing(parts, Even(w.Text)) is null))
        {
            yield break;
        }

        if (wordings.FirstOrDefault(w => FirstMissing(parts, Even(w.Text)) is null) is { } other)
        {
            yield return new LawFinding(LawFindingKind.QuoteDiffers, null, null, $"The quote is the wording {(other.Until is { } until ? $"that ended before {until.Iso()}" : "of a day that has not come")}, not that of {asOf.Iso()}. Quote the one in force.");
            yield break;
        }

        var missing = FirstMissing(parts, Even(wordings.FirstOrDefault(w => w.HoldsOn(asOf))?.Text ?? wordings[^1].Text))!;
        yield return new LawFinding(LawFindingKind.QuoteDiffers, null, null, $"{provision} does not say “{(missing.Length > ShownLength ? missing[..ShownLength] + "…" : missing)}”. Read it again; if the rules still hold, quote it as it reads.");
    }

    // The parts come in their order.
    private static string? FirstMissing(List<string> parts, string text)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return part;
            }

            at = found + part.Length;
        }

        return null;
    }

    private static string Even(string text) => Blanks().Replace(Dashes().Replace(text, "-").Replace('”', '"').Replace("\u00AD", "", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex("[–—‑]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
