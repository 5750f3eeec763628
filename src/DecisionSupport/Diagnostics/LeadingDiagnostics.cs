namespace DecisionSupport.Diagnostics;

/// <summary>Folds what follows from a cause into the cause.</summary>
internal static class LeadingDiagnostics
{
    /// <param name="diagnostics">The diagnostics, causes before what follows from them.</param>
    /// <param name="spoiled">Names that are declared with a fault, which is told by itself.</param>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics, IReadOnlyCollection<string> spoiled)
    {
        var leading = ImmutableArray.CreateBuilder<Diagnostic>();
        var all = diagnostics.ToList();
        var byName = all.Where(d => d.About is not null).ToLookup(d => d.About!, StringComparer.Ordinal);
        foreach (var diagnostic in all)
        {
            if (diagnostic.About is not { } name)
            {
                leading.Add(diagnostic);
            }
            else if (ReferenceEquals(byName[name].First(), diagnostic) && !IsSpoiled(name, spoiled))
            {
                leading.Add(WithOthers(diagnostic, [.. byName[name].Select(d => d.Place).Distinct().Skip(1)]));
            }
        }

        return leading.ToImmutable();
    }

    // Of a badly formed id the one that was meant differs in that letter.
    private static bool IsSpoiled(string name, IReadOnlyCollection<string> spoiled) =>
        spoiled.Any(s => s == name || (s[^1] == '.' && name.StartsWith(s, StringComparison.Ordinal)) || (!s.All(char.IsAscii) && Suggestion.Nearest(name, [s]) is not null));

    private static Diagnostic WithOthers(Diagnostic first, IReadOnlyList<Place> others) => others.Count switch
    {
        0 => first,
        1 => first with { Message = $"{first.Message} The same is so at {others[0]}." },
        _ => first with { Message = $"{first.Message} The same is so in {others.Count} more places, the next at {others[0]}." },
    };
}
