namespace DecisionSupport.Authoring.Explanations;

/// <summary>Files that come with this library.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The files whose names begin with a prefix, which is taken away.</summary>
    public static IEnumerable<RuleFile> Under(string prefix)
    {
        var assembly = typeof(EmbeddedFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return new RuleFile(name[prefix.Length..].Replace('\\', '/'), content);
        }
    }
}
