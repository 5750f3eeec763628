using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Papers;

/// <summary>Reads a text that may depend on the case: <c>{ sv: …, en: … }</c>, or a list of them with conditions.</summary>
internal static class WordingReader
{
    public static Wording? Required(MappingReader owner, string key)
    {
        if (owner.Has(key))
        {
            return Optional(owner, key);
        }

        return LocalizedTextReader.Required(owner, key) is { } words ? Always(words) : null;
    }

    public static Wording? Optional(MappingReader owner, string key) => owner.Optional(key) switch
    {
        null => null,
        DataSequence cases => new Wording([.. cases.Items.Select(c => Case(c, owner.Diagnostics)).OfType<WordingCase>()]),
        var node => LocalizedTextReader.Read(node, $"text '{key}'", owner.Diagnostics) is { } words ? Always(words) : null,
    };

    private static Wording Always(LocalizedText words) => new([new WordingCase(null, words)]);

    private static WordingCase? Case(DataNode node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "way of wording a text", diagnostics) is not { } reader)
        {
            return null;
        }

        var when = reader.Has("when") ? TextsReader.Expression(reader.Optional("when"), "when", reader) : null;
        reader.Optional("when");
        return LocalizedTextReader.ReadWords(reader) is { } words ? new WordingCase(when, words) : null;
    }
}
