namespace DecisionSupport.Authoring.Migrations;

/// <summary>
/// Renames facts in snapshots, worked cases, scenarios and records, YAML or JSON: their keys, alone or under their subject, and every value or key elsewhere that is the id and
/// nothing more. All else stays as it is, letter by letter.
/// </summary>
internal static class SnapshotRewriter
{
    /// <summary>The text with one fact renamed.</summary>
    public static string Rename(string text, FactRename rename)
    {
        var scalars = YamlScalars.Of(text);
        var edits = new TextEdits(text);
        foreach (var scalar in scalars)
        {
            if (scalar.Value == rename.From)
            {
                Replace(edits, text, scalar, rename.From, rename.To);
            }
            else if (scalar.IsKey)
            {
                RenameKey(edits, text, scalar, rename);
            }
        }

        return edits.Apply();
    }

    // Under its subject a fact is written without it, wherever in the text the subject stands.
    private static void RenameKey(TextEdits edits, string text, PlacedScalar key, FactRename rename)
    {
        var prefix = "";
        foreach (var part in key.Path.Reverse())
        {
            prefix = $"{part}.{prefix}";
            if (prefix + key.Value == rename.From && rename.To.StartsWith(prefix, StringComparison.Ordinal))
            {
                Replace(edits, text, key, key.Value, rename.To[prefix.Length..]);
                return;
            }
        }
    }

    private static void Replace(TextEdits edits, string text, PlacedScalar scalar, string old, string now)
    {
        var at = text.IndexOf(old, scalar.Start, Math.Min(text.Length - scalar.Start, scalar.Length), StringComparison.Ordinal);
        if (at >= 0)
        {
            edits.Replace(at, old.Length, now);
        }
    }
}
