using YamlDotNet.RepresentationModel;

namespace DecisionSupport.FactsGenerator;

/// <summary>What the keys need of a vocabulary file. Whether the file is right in all else <c>lint</c> tells.</summary>
internal static class VocabularyFile
{
    /// <exception cref="InvalidDataException">A key is not there.</exception>
    public static VocabularySubject Read(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        var root = yaml.Documents.Count == 0 ? throw new InvalidDataException("it is empty.") : yaml.Documents[0].RootNode as YamlMappingNode ?? throw new InvalidDataException("it is no mapping.");
        var facts = Child(root, "facts") as YamlSequenceNode ?? throw new InvalidDataException("'facts' is no list.");
        return new VocabularySubject(Text(root, "subject"), [.. facts.OfType<YamlMappingNode>().Select(Fact)]);
    }

    private static VocabularyFact Fact(YamlMappingNode fact)
    {
        var type = Text(fact, "type");
        var words = Child(fact, "values") is YamlMappingNode values ? values.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "").ToList() : [];
        return new VocabularyFact(Text(fact, "id"), type == "list" ? $"list of {Text(fact, "of")}" : type, words, Said(fact, "label"), Said(fact, "question"));
    }

    private static YamlNode? Child(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string Text(YamlMappingNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value ?? throw new InvalidDataException($"'{key}' is missing near line {node.Start.Line}.");

    // English where there is English, as the code around it is; otherwise whatever language the vocabulary has.
    private static string Said(YamlMappingNode node, string key) =>
        Child(node, key) is YamlMappingNode texts ? (Child(texts, "en") ?? texts.Children.Values.FirstOrDefault()) is YamlScalarNode text ? text.Value ?? "" : "" : "";
}

/// <summary>A group of facts.</summary>
internal sealed class VocabularySubject(string id, List<VocabularyFact> facts)
{
    public string Id { get; } = id;

    public List<VocabularyFact> Facts { get; } = facts;
}

/// <summary>A fact: its type as the file says it, its words where it is one of a closed set, and how it is asked for.</summary>
internal sealed class VocabularyFact(string id, string type, List<string> words, string label, string question)
{
    public string Id { get; } = id;

    public string Type { get; } = type;

    public List<string> Words { get; } = words;

    public string Label { get; } = label;

    public string Question { get; } = question;
}
