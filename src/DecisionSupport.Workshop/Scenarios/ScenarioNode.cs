using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Workshop.Scenarios;

/// <summary>A mapping of a scenario, from which every key is taken once; keys that nobody asked for are errors.</summary>
internal sealed class ScenarioNode
{
    private readonly YamlMappingNode _node;
    private readonly string _file;
    private readonly HashSet<string> _asked = [];

    public ScenarioNode(YamlNode node, string file)
    {
        _file = file;
        _node = node as YamlMappingNode ?? throw ScenarioException.At(file, node.Start, "Here keys with values are wanted.");
    }

    public YamlNode? Optional(string key)
    {
        _asked.Add(key);
        return _node.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: var name } && name == key).Value;
    }

    public YamlNode Required(string key) => Optional(key) ?? throw Error(_node, $"'{key}' is missing; add it.");

    public ScenarioNode Mapping(string key) => new(Required(key), _file);

    public IReadOnlyList<YamlNode> List(string key) => Optional(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children],
        var other => throw Error(other, $"'{key}' is a list."),
    };

    public string Text(string key) => Scalar(Required(key), key);

    public string TextOf(YamlNode node) => Scalar(node, "an item");

    public DateOnly Day(string key) =>
        DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Error(Required(key), $"'{key}' is a date, written 2026-01-31.");

    public LocalizedText Localized(string key)
    {
        var node = Mapping(key);
        var text = node.Localized();
        node.Finish();
        return text;
    }

    /// <summary>The node's own two languages.</summary>
    public LocalizedText Localized() => new(Text("sv"), Text("en"));

    public ScenarioException Error(YamlNode node, string message) => ScenarioException.At(_file, node.Start, message);

    public ScenarioException Error(string key, string message) => Error(Optional(key) ?? _node, message);

    public void Finish()
    {
        foreach (var (key, _) in _node.Children)
        {
            if (key is not YamlScalarNode { Value: { } name } || !_asked.Contains(name))
            {
                throw Error(key, $"There is no such key here; the keys are {string.Join(", ", _asked)}.");
            }
        }
    }

    private string Scalar(YamlNode node, string what) =>
        node is YamlScalarNode { Value: { Length: > 0 } text } ? text.Trim() : throw Error(node, $"'{what}' is a text.");
}
