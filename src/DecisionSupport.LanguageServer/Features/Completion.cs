using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Protocol;
using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>What can be written next: keys and words from the schema of the file, ids, and what expressions and texts may name.</summary>
internal static class Completion
{
    public static JsonNode? Of(Spot spot, DateOnly today, Language language)
    {
        _ = spot.Workspace.Loading;
        if (WritingPlace.At(spot.File, spot.Text, spot.Offset) is not { } place)
        {
            return null;
        }

        var (items, written) = Offered(spot, place, today, language);
        var lines = new Lines(spot.Text);
        return new JsonObject
        {
            ["isIncomplete"] = false,
            ["items"] = new JsonArray([.. items.Select(i => (JsonNode)i.ToJson(lines.Range(spot.Offset - written, spot.Offset)))]),
        };
    }

    private static (IEnumerable<CompletionItem> Items, int Written) Offered(Spot spot, WritingPlace place, DateOnly today, Language language)
    {
        var expressions = new ExpressionCompletion(spot.Workspace, spot.File, place, language, today);
        if (place.IsExpression)
        {
            return expressions.Complete();
        }

        if (place.IsPlaceholder)
        {
            return (expressions.Values(), place.Before.Length - place.Before.LastIndexOf('{') - 1);
        }

        var schema = spot.Workspace.LastGood is { } book ? SchemaTree.For(spot.File, book) : null;
        if (place.IsKey)
        {
            return (KeysIn(schema, place.Path).Where(k => !place.Besides.Contains(k.Key)).Select(KeyItem), place.Before.Length);
        }

        var words = schema?.Values(place.Path).Select(w => new CompletionItem(w.Word, CompletionKind.Value, w.Meaning)).ToList() ?? [];

        // Nothing written yet under a key that takes a mapping: its keys.
        return (words.Count > 0 ? words : [.. Ids(spot, place, today, language), .. KeysIn(schema, place.Path).Select(KeyItem)], place.Before.Length);
    }

    private static IEnumerable<(string Key, string? Meaning)> KeysIn(SchemaTree? schema, ImmutableArray<string> path) => schema?.Keys(path) ?? [];

    private static CompletionItem KeyItem((string Key, string? Meaning) key) => new(key.Key, CompletionKind.Property, key.Meaning) { Insert = $"{key.Key}: " };

    private static IEnumerable<CompletionItem> Ids(Spot spot, WritingPlace place, DateOnly today, Language language)
    {
        RuleNameKind? kind = place.Path switch
        {
            [.., "guide"] => RuleNameKind.Guide,
            [.., "paper"] => RuleNameKind.Paper,
            [.., "sameAs"] or [.., "replaces", "[]"] or [.., "plan", "after", "[]"] => RuleNameKind.Step,
            ["criteria", "[]", "after"] => RuleNameKind.Criterion,
            ["grounds", "[]", "after"] => RuleNameKind.Ground,
            [.., "source"] or [.., "sources", "[]"] => RuleNameKind.Source,
            _ => null,
        };
        var told = spot.Workspace.LastGood is { } book ? new Descriptions(book, today, language) : null;
        var own = spot.File.Split('/')[0];
        return spot.Workspace.Index.Names.Where(n => n.Kind == kind && (n.RuleSet is null || n.RuleSet == own)).OrderBy(n => n.Id, StringComparer.Ordinal)
            .Select(n => new CompletionItem(n.Id, CompletionKind.Reference, told?.Line(n)));
    }
}
