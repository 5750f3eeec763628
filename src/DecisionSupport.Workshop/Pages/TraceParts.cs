using DecisionSupport.Feel;
using DecisionSupport.Workshop.Cases;

namespace DecisionSupport.Workshop.Pages;

/// <summary>The words for the parts of a trace.</summary>
internal static class TraceParts
{
    /// <summary>What a part that joins others, or has a name, is called.</summary>
    public static string Name(TracePart part, Decision decision, Language language)
    {
        return part.Kind switch
        {
            TraceKind.Criterion => $"{In("Villkoret", "The condition")} {TitleOf(part.Text, decision, language)}",
            TraceKind.Applies => In("Gäller villkoret här?", "Does the condition apply here?"),
            TraceKind.Definition => $"{In("Begreppet", "The definition")} {part.Text}",
            TraceKind.All => In("Allt detta ska vara sant", "All of this is to be true"),
            TraceKind.Any => In("Något av detta ska vara sant", "Any of this is to be true"),
            TraceKind.Not => In("Inte detta", "Not this"),
            TraceKind.If => In("Om det första är sant gäller det andra, annars det tredje", "If the first is true the second holds, otherwise the third"),
            TraceKind.Is => part.Text switch
            {
                "shown" => In("Är detta visat sant?", "Is this shown to be true?"),
                "fails" => In("Är detta visat falskt?", "Is this shown to be false?"),
                _ => In("Är detta öppet?", "Is this open?"),
            },
            TraceKind.Outcome => $"{In("Utfallet", "The outcome")} {part.Text}",
            _ => part.Text,
        };

        string In(string swedish, string english) => language == Language.Swedish ? swedish : english;
    }

    /// <summary>What was read, with its name in the rules.</summary>
    public static string Name(TraceReading reading, Decision decision, Language language) => reading.Kind switch
    {
        TraceReadingKind.Fact when decision.RuleBook.Vocabulary.Find(reading.Name) is { } fact => $"{fact.Label.In(language)} ({reading.Name})",
        TraceReadingKind.Parameter when decision.RuleBook.Parameters.TryGetValue(reading.Name, out var parameter) => $"{parameter.Title.In(language)} ({reading.Name})",
        _ => reading.Name,
    };

    /// <summary>Its value as people write it.</summary>
    public static string Value(TraceReading reading, Decision decision, Language language) =>
        reading.Kind == TraceReadingKind.Fact && decision.RuleBook.Vocabulary.Find(reading.Name) is { } fact ? FactWords.Value(fact, reading.Value, language) : reading.Value.Kind switch
        {
            FeelKind.Null => language == Language.Swedish ? "vet inte" : "not known",
            FeelKind.Boolean => reading.Value.AsBoolean() ? (language == Language.Swedish ? "ja" : "yes") : language == Language.Swedish ? "nej" : "no",
            FeelKind.Date => Day(reading.Value.ToString(), language),
            _ => reading.Value.ToString(),
        };

    // What rules work out may lie further away than the days of a calendar.
    private static string Day(string literal, Language language) =>
        DateOnly.TryParseExact(literal.Split('"').ElementAtOrDefault(1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? FactWords.Day(day, language) : literal;

    private static string TitleOf(string name, Decision decision, Language language)
    {
        var (ruleSet, id) = name.Split('.') is [var first, var second] ? (first, second) : ("", name);
        var version = decision.RuleBook.RuleSets.FirstOrDefault(r => r.Id == ruleSet)?.On(decision.Snapshot.AsOf);
        return version?.Criteria.FirstOrDefault(c => c.Id == id) is { } criterion ? $"{criterion.Title.In(language)} ({name})" : name;
    }
}
