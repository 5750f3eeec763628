using DecisionSupport.LanguageServer.Protocol;

namespace DecisionSupport.LanguageServer.Workspaces;

/// <summary>A text that an editor has open, saved or not. Immutable.</summary>
/// <param name="Uri">Its address, as the editor writes it.</param>
/// <param name="Version">The editor's number of it.</param>
/// <param name="Text">It.</param>
internal sealed record OpenText(string Uri, int Version, string Text)
{
    /// <summary>The text after the editor's changes, one after the other.</summary>
    public OpenText After(IEnumerable<JsonElement?> changes, int version)
    {
        var text = Text;
        foreach (var change in changes)
        {
            if (change.Text("text") is not { } added)
            {
                continue;
            }

            if (change.At("range") is null)
            {
                text = added;
                continue;
            }

            var lines = new Lines(text);
            var start = lines.OffsetOf(change.Number("range", "start", "line") ?? 0, change.Number("range", "start", "character") ?? 0);
            var end = Math.Max(start, lines.OffsetOf(change.Number("range", "end", "line") ?? 0, change.Number("range", "end", "character") ?? 0));
            text = string.Concat(text.AsSpan(0, start), added, text.AsSpan(end));
        }

        return this with { Text = text, Version = version };
    }
}
