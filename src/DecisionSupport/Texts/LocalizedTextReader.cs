using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Texts;

/// <summary>Reads <c>{ sv: …, en: … }</c>.</summary>
internal static class LocalizedTextReader
{
    public static LocalizedText? Required(MappingReader parent, string key)
    {
        var node = parent.Optional(key);
        if (node is null)
        {
            parent.Missing(SharedKinds.MissingText, key, $"The {parent.What} has no text '{key}'; write it in {string.Join(" and ", parent.Diagnostics.TextLanguages.Select(Named))}.");
            return null;
        }

        return Read(node, $"text '{key}'", parent.Diagnostics);
    }

    public static LocalizedText? Optional(MappingReader parent, string key) =>
        parent.Optional(key) is { } node ? Read(node, $"text '{key}'", parent.Diagnostics) : null;

    public static LocalizedText? Read(DataNode node, string what, DiagnosticBag diagnostics)
    {
        if (node is not DataMapping || MappingReader.Of(node, what, diagnostics) is not { } reader)
        {
            diagnostics.Add(SharedKinds.MissingText, node.Place, diagnostics.TextLanguages is [var only]
                ? $"A {what} is written with its language: {{ {Key(only)}: … }}."
                : $"A {what} is written in both languages: {{ sv: …, en: … }}.");
            return null;
        }

        return ReadWords(reader);
    }

    /// <summary>Reads <c>sv</c> and <c>en</c> among a mapping's last keys.</summary>
    public static LocalizedText? ReadWords(MappingReader reader)
    {
        if (reader.Diagnostics.TextLanguages is [var only])
        {
            // What is written stands under the other language too, put there before it was read.
            reader.LetBe(Key(only == DecisionSupport.Language.Swedish ? DecisionSupport.Language.English : DecisionSupport.Language.Swedish));
            var words = Language(reader, Key(only), only.ToString());
            reader.Finish();
            return words is null ? null : new LocalizedText(words, words) { SwedishPlace = reader.PlaceOf(Key(only)), EnglishPlace = reader.PlaceOf(Key(only)) };
        }

        var swedish = Language(reader, "sv", "Swedish");
        var english = Language(reader, "en", "English");
        reader.Finish();
        return swedish is null || english is null ? null : new LocalizedText(swedish, english) { SwedishPlace = reader.PlaceOf("sv"), EnglishPlace = reader.PlaceOf("en") };
    }

    private static string Key(Language language) => language == DecisionSupport.Language.Swedish ? "sv" : "en";

    private static string Named(Language language) => $"{language} ({Key(language)})";

    private static string? Language(MappingReader reader, string key, string name)
    {
        var node = reader.Optional(key);
        var text = (node is DataScalar { IsNull: false } scalar ? scalar.Text : node.AsText($"the {name} {reader.What}", reader.Diagnostics))?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            reader.Missing(SharedKinds.MissingText, key, $"The {reader.What} has no {name} ('{key}'); write it.");
            return null;
        }

        return text;
    }
}
