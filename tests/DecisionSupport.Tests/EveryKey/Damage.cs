using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Tests.EveryKey;

/// <summary>A rule file with one fault: a key that nobody reads, a value of another kind, or another word.</summary>
/// <param name="Name">Where it is and what it is.</param>
/// <param name="Text">The file.</param>
internal sealed record Damage(string Name, string Text)
{
    private const string Odd = "odd";

    /// <summary>All of a file, in the order of the file. Of a text in its languages the whole is damaged, and not each language.</summary>
    public static IEnumerable<Damage> Of(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Within(stream.Documents[0].RootNode, text);
    }

    private static IEnumerable<Damage> Within(YamlNode node, string text) => node switch
    {
        YamlMappingNode mapping => mapping.Children.Where(c => ((YamlScalarNode)c.Key).Value is not ("sv" or "en")).SelectMany(c => Keys(c.Key, text).Concat(To(c.Value, text)).Concat(Within(c.Value, text))),
        YamlSequenceNode sequence => sequence.Children.SelectMany(item => To(item, text).Concat(Within(item, text))),
        _ => [],
    };

    private static IEnumerable<Damage> Keys(YamlNode key, string text) => [Instead(key, $"{key}x", text)];

    private static IEnumerable<Damage> To(YamlNode node, string text) => node is YamlScalarNode ? [Instead(node, Odd, text), Instead(node, $"[{Odd}]", text)] : [Instead(node, Odd, text)];

    private static Damage Instead(YamlNode node, string other, string text)
    {
        var start = (int)node.Start.Index;
        var written = text[start..End(node, text)].TrimEnd();
        return new Damage($"{Line(node.Start)} {Short(written)} → {other}", string.Concat(text.AsSpan(0, start), other, text.AsSpan(start + written.Length)));
    }

    // The reader tells where lists and mappings begin, and not where they end: with a bracket, or with what is last in them.
    private static int End(YamlNode node, string text) => node switch
    {
        YamlScalarNode => (int)node.End.Index,
        YamlMappingNode mapping => Closed(node, text, mapping.Children.Select(c => End(c.Value, text)).DefaultIfEmpty((int)node.Start.Index).Max()),
        YamlSequenceNode sequence => Closed(node, text, sequence.Children.Select(c => End(c, text)).DefaultIfEmpty((int)node.Start.Index).Max()),
        _ => throw new InvalidOperationException("Rules have no aliases."),
    };

    private static int Closed(YamlNode node, string text, int last) => text[(int)node.Start.Index] switch
    {
        '{' => text.IndexOf('}', last) + 1,
        '[' => text.IndexOf(']', last) + 1,
        _ => last,
    };

    private static string Line(Mark mark) => FormattableString.Invariant($"{mark.Line},{mark.Column}");

    private static string Short(string written)
    {
        var line = written.Split('\n')[0];
        return line.Length == written.Length && line.Length <= 24 ? line : $"{line[..Math.Min(20, line.Length)]}…";
    }
}
