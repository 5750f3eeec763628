using System.Text;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Values;
using DecisionSupport.Texts;

namespace DecisionSupport.Analysis.Reasoning.Witnesses;

/// <summary>Writes a witness.</summary>
internal static class WitnessText
{
    public static string InOneLine(Witness witness) =>
        string.Join(", ", witness.Facts.Select(f => $"{f.Key} {Text(f.Value)}").Prepend($"asOf {witness.AsOf.Iso()}"));

    /// <summary>Some facts with their values.</summary>
    public static string Facts(IEnumerable<KeyValuePair<string, FeelValue>> facts) => string.Join(", ", facts.Select(f => $"{f.Key} {Text(f.Value)}"));

    /// <summary>A snapshot file.</summary>
    public static string Yaml(Witness witness, string comment)
    {
        var text = new StringBuilder($"# {comment}\nsnapshot: 1\nasOf: {witness.AsOf.Iso()}\n");
        foreach (var (id, value) in witness.Facts)
        {
            text.Append(id).Append(": ").Append(Text(value)).Append('\n');
        }

        return text.ToString();
    }

    private static string Text(FeelValue value) => value.Kind switch
    {
        FeelKind.String => value.AsString(),
        FeelKind.List => $"[{string.Join(", ", value.AsList().Select(Text))}]",
        FeelKind.Context => $"{{ {string.Join(", ", value.AsContext().Where(e => !e.Value.IsNull).Select(e => $"{e.Key}: {Text(e.Value)}"))} }}",
        FeelKind.Date => FeelPrinter.PrintForPeople(value),
        _ => value.ToString(),
    };
}
