using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Feel;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>An expression as it stands in a rule file.</summary>
/// <param name="Where">What it belongs to, in words of the file: <c>criteria age test</c>.</param>
/// <param name="Start">Where its first character stands in the file.</param>
/// <param name="Text">It, as the file writes it, line breaks included.</param>
internal readonly record struct WrittenExpression(string Where, int Start, string Text)
{
    private const string DefinitionPrefix = "definitions ";

    private static readonly string[] Conditions = ["test", "applies", "when", "days", "atMost"];
    private static readonly string[] Ends = ["from", "to"];

    /// <summary>The definition that it is; null where it is none.</summary>
    public string? Definition => Where.StartsWith(DefinitionPrefix, StringComparison.Ordinal) ? Where[DefinitionPrefix.Length..] : null;

    /// <summary>The id of what it belongs to, or the key it stands under.</summary>
    public string Owner => Where.Split(' ') is [.., var owner, _] ? owner : Where;

    /// <summary>The names that it reads, each once; those of facts part by part.</summary>
    public IEnumerable<string> Names =>
        FeelTokens.TryRead(Text, out var tokens) ? tokens.Where(t => t.Kind == FeelTokenKind.Name).Select(t => t.Text).Distinct() : [];

    /// <summary>Every expression of a rule set's file that decides something, in the order of the file.</summary>
    public static IEnumerable<WrittenExpression> In(string path, string text)
    {
        if (RuleFolderLayout.KindOf(path) != RuleFileKind.RuleSet)
        {
            yield break;
        }

        var ids = new Dictionary<int, string>();
        foreach (var scalar in YamlScalars.Of(text).Where(s => !s.IsKey && !s.Path.IsEmpty))
        {
            if (scalar.Path[^1] == "id")
            {
                foreach (var deeper in ids.Keys.Where(depth => depth > scalar.Path.Length).ToList())
                {
                    ids.Remove(deeper);
                }

                ids[scalar.Path.Length] = scalar.Value;
            }
            else if (IsExpression(scalar.Path))
            {
                var (start, length) = Inside(scalar, text);
                yield return new WrittenExpression(Said(scalar.Path, ids), start, text.Substring(start, length));
            }
        }
    }

    public static bool IsExpression(ImmutableArray<string> path) =>
        path is ["definitions", _] || Conditions.Contains(path[^1]) || (path is ["timeline", _] && Ends.Contains(path[^1]));

    // The ids of the lists that it stands in: each list's own id has as many keys before it as its siblings.
    private static string Said(ImmutableArray<string> path, Dictionary<int, string> ids) => string.Join(' ', path.Select((key, i) => key != "[]" ? key : ids.GetValueOrDefault(i + 2)).OfType<string>());

    public static (int Start, int Length) Inside(PlacedScalar scalar, string text)
    {
        switch (text[scalar.Start])
        {
            case '\'' or '"':
                return (scalar.Start + 1, scalar.Length - 2);
            case '>' or '|':
                var start = text.IndexOf('\n', scalar.Start) + 1;
                return (start, scalar.Start + scalar.Length - start);
            default:
                return (scalar.Start, scalar.Length);
        }
    }
}
