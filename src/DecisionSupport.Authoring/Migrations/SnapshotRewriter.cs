namespace DecisionSupport.Authoring.Migrations;

/// <summary>
/// Renames facts in snapshots, worked cases and records, YAML or JSON: the keys of the snapshot, and every value or key elsewhere that is the id and
/// nothing more. All else stays as it is, letter by letter.
/// </summary>
internal static class SnapshotRewriter
{
    private const string SnapshotKey = "snapshot";

    /// <summary>The text with one fact renamed.</summary>
    public static string Rename(string text, FactRename rename)
    {
        var scalars = YamlScalars.Of(text);
        var edits = new TextEdits(text);
        var inner = scalars.Any(s => s.Path is [SnapshotKey, ..] && s.IsKey);
        foreach (var scalar in scalars)
        {
            if (scalar.Value == rename.From)
            {
                Replace(edits, text, scalar, rename.From, rename.To);
            }
            else if (scalar.IsKey && (inner ? scalar.Path is [SnapshotKey, ..] : true))
            {
                RenameKey(edits, text, scalar, inner ? scalar.Path.RemoveAt(0) : scalar.Path, rename);
            }
        }

        return edits.Apply();
    }

    // Under its subject a fact is written without it.
    private static void RenameKey(TextEdits edits, string text, PlacedScalar key, ImmutableArray<string> path, FactRename rename)
    {
        var prefix = string.Concat(path.Select(p => p + "."));
        if (prefix.Length > 0 && prefix + key.Value == rename.From && rename.To.StartsWith(prefix, StringComparison.Ordinal))
        {
            Replace(edits, text, key, key.Value, rename.To[prefix.Length..]);
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
