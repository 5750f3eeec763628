using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DecisionSupport.Authoring.Migrations;

/// <summary>Finds the scalars of a YAML or JSON text with the keys that lead to them and where they stand. Comments are none.</summary>
internal static class YamlScalars
{
    /// <summary>All scalars, in the order of the text.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static List<PlacedScalar> Of(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        var found = new List<PlacedScalar>();
        while (parser.MoveNext())
        {
            if (parser.Current is DocumentStart)
            {
                parser.MoveNext();
                Read(parser, [], found);
            }
        }

        return found;
    }

    private static void Read(Parser parser, ImmutableArray<string> path, List<PlacedScalar> found)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                found.Add(Placed(scalar, path, isKey: false));
                break;
            case SequenceStart:
                while (parser.MoveNext() && parser.Current is not SequenceEnd)
                {
                    Read(parser, path.Add("[]"), found);
                }

                break;
            case MappingStart:
                while (parser.MoveNext() && parser.Current is not MappingEnd)
                {
                    var key = parser.Current is Scalar name ? name.Value : "";
                    if (parser.Current is Scalar placed)
                    {
                        found.Add(Placed(placed, path, isKey: true));
                    }

                    parser.MoveNext();
                    Read(parser, path.Add(key), found);
                }

                break;
        }
    }

    private static PlacedScalar Placed(Scalar scalar, ImmutableArray<string> path, bool isKey) =>
        new(scalar.Value, path, isKey, (int)scalar.Start.Index, (int)(scalar.End.Index - scalar.Start.Index));
}

/// <summary>A scalar of a text.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Path">The keys that lead to the mapping or list it stands in, and for a value its own key.</param>
/// <param name="IsKey">Whether it is a key.</param>
/// <param name="Start">Where it begins, quotation marks included.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct PlacedScalar(string Value, ImmutableArray<string> Path, bool IsKey, int Start, int Length);
