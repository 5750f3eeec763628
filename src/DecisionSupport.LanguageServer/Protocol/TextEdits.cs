namespace DecisionSupport.LanguageServer.Protocol;

/// <summary>What an editor is to change so that one text becomes another: no more lines than differ, so that cursors and folds stay.</summary>
internal static class TextEdits
{
    public static JsonArray Between(string before, string after)
    {
        var lines = new Lines(before);
        var (old, now) = (LinesOf(before), LinesOf(after));
        if (old.Length == now.Length)
        {
            return [.. Enumerable.Range(0, old.Length).Where(i => old[i] != now[i]).Select(i => (JsonNode)LineEdit(i, old[i], now[i]))];
        }

        var same = 0;
        while (same < Math.Min(old.Length, now.Length) && old[same] == now[same])
        {
            same++;
        }

        var rest = string.Join('\n', now.Skip(same));
        var (start, text) = same == old.Length ? (before.Length, "\n" + rest)
            : same == now.Length ? (lines.EndOf(same - 1), "")
            : (lines.OffsetOf(same, 0), rest);
        // As a node: objects that are added as themselves would need code made while running.
        JsonNode edit = new JsonObject { ["range"] = lines.Range(start, before.Length), ["newText"] = text };
        return [edit];
    }

    private static string[] LinesOf(string text) => [.. text.Split('\n').Select(l => l.TrimEnd('\r'))];

    private static JsonObject LineEdit(int line, string old, string now) => new()
    {
        ["range"] = new JsonObject
        {
            ["start"] = new JsonObject { ["line"] = line, ["character"] = 0 },
            ["end"] = new JsonObject { ["line"] = line, ["character"] = old.Length },
        },
        ["newText"] = now,
    };
}
