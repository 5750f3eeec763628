namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>The fixed words of the letter to the doctor and of the meeting sheet.</summary>
internal static class PaperTexts
{
    public static IReadOnlyList<(string Place, LocalizedText Words)> All { get; } = [.. Words()];

    private static IEnumerable<(string Place, LocalizedText Words)> Words()
    {
        var declared = BuiltInRules.RuleBook.Declarations;
        var sheet = declared.Meeting!;
        return Of(declared.Letter!).Concat(Of(sheet.Words))
            .Concat(sheet.Meetings.Select(m => ($"meeting.{m.Outcome}", m.ToDecide)))
            .Concat(sheet.Brings.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => ($"brings.{b.Key}", b.Value)));
    }

    private static IEnumerable<(string Place, LocalizedText Words)> Of(object words) =>
        words.GetType().GetProperties().Where(p => p.PropertyType == typeof(LocalizedText)).Select(p => ($"{words.GetType().Name}.{p.Name}", (LocalizedText)p.GetValue(words)!));
}
