using System.Globalization;

namespace DecisionSupport.Rendering.Reports;

/// <summary>What the place itself adds to a step: how whoever takes it is reached, and what there is to offer.</summary>
internal static class LocalLines
{
    private const int MostMeasures = 3;

    /// <summary>In a line; null when the place has said nothing.</summary>
    public static string? Short(Contact? contact, ImmutableArray<Measure> measures, Labels labels) =>
        Of(contact, [.. measures.Take(MostMeasures).Select(m => m.Line(labels.Language))], "; ", labels);

    /// <summary>With what each measure is; null when the place has said nothing.</summary>
    public static string? Whole(Contact? contact, ImmutableArray<Measure> measures, Labels labels) =>
        Of(contact, [.. measures.Select(m => $"{m.Line(labels.Language)}: {m.Text.In(labels.Language)}")], " ", labels);

    private static string? Of(Contact? contact, string[] measures, string between, Labels labels)
    {
        string?[] lines =
        [
            contact is null ? null : Fill(labels.Contact, contact.Text(labels.Language)),
            measures.Length == 0 ? null : Fill(labels.Offered, string.Join(between, measures)),
        ];
        return string.Join(". ", lines.Where(l => l is not null)) is { Length: > 0 } told ? told : null;
    }

    private static string Fill(string text, string value) => string.Format(CultureInfo.InvariantCulture, text, value);
}
