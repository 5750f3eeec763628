using DecisionSupport.Compilation;

namespace DecisionSupport.Analysis.Reasoning;

/// <summary>Finds the versions that a version reads, directly or through others, itself last.</summary>
internal static class UsedVersions
{
    public static ImmutableArray<CompiledVersion> Of(CompiledVersion version, IReadOnlyCollection<CompiledVersion> evaluated)
    {
        var found = new List<CompiledVersion>();
        Visit(version);
        return [.. found];

        void Visit(CompiledVersion visited)
        {
            foreach (var used in visited.Uses)
            {
                Visit(evaluated.First(v => v.RuleSetIndex == used));
            }

            if (!found.Contains(visited))
            {
                found.Add(visited);
            }
        }
    }
}
