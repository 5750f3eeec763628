using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Workshop.Scenarios;

/// <summary>Reads the text of a scenario into nodes. A scenario is data from outside: no aliases, no tags, limited size, depth and count.</summary>
internal static class ScenarioYaml
{
    public const int MaxBytes = 256 << 10;

    private const int MaxDepth = 12;
    private const int MaxNodes = 10_000;

    public static YamlMappingNode Read(ReadOnlyMemory<byte> utf8, string file)
    {
        if (utf8.Length > MaxBytes)
        {
            throw new ScenarioException($"{file}: error: The scenario is larger than {MaxBytes} bytes; split it.");
        }

        var text = System.Text.Encoding.UTF8.GetString(utf8.Span);
        try
        {
            CheckEvents(text, file);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? root
                : throw new ScenarioException($"{file}: error: A scenario is one document with keys and values; see docs/workshop.md.");
        }
        catch (YamlException e)
        {
            throw ScenarioException.At(file, e.Start, "This is not YAML that can be read here. Look for a missing quotation mark, a tab or a key written twice.");
        }
    }

    private static void CheckEvents(string text, string file)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        var nodes = 0;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                throw ScenarioException.At(file, current.Start, "Anchors and aliases are not used here; write the value out.");
            }

            if (current is NodeEvent { Tag.IsEmpty: false })
            {
                throw ScenarioException.At(file, current.Start, "Tags are not used here; write the value without it.");
            }

            if (current is NodeEvent && ++nodes > MaxNodes)
            {
                throw ScenarioException.At(file, current.Start, $"The scenario holds more than {MaxNodes} values; split it.");
            }

            // The stream and the document count too.
            if (depth > MaxDepth + 2)
            {
                throw ScenarioException.At(file, current.Start, $"Values lie more than {MaxDepth} deep here; a scenario needs no such depth.");
            }
        }
    }
}
