namespace House.Tests.Allowed;

/// <summary>A file of lines <c>key: values # why</c>. A line without a reason is none.</summary>
internal static class AllowedList
{
    /// <summary>The lines of a file.</summary>
    public static ImmutableArray<(string Key, ImmutableSortedSet<string> Values)> Of(string file) =>
    [
        .. from line in File.ReadLines(RepositoryFolder.Of("tests", "House.Tests", "Allowed", file))
           let content = line.Split('#')[0].Trim()
           where content.Length > 0
           let parts = content.Split(':', 2)
           select (parts[0].Trim(), parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToImmutableSortedSet(StringComparer.Ordinal)),
    ];

    /// <summary>What is allowed of one key.</summary>
    public static ImmutableArray<ImmutableSortedSet<string>> Of(string file, string key) => [.. Of(file).Where(l => l.Key == key).Select(l => l.Values)];
}
