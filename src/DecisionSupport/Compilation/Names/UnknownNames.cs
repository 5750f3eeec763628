namespace DecisionSupport.Compilation.Names;

/// <summary>Says why an expression of a version may not use a name that exists somewhere else.</summary>
internal sealed class UnknownNames(RuleSetVersion version, IReadOnlyCollection<string> ruleSets, IReadOnlySet<string> words)
{
    public string? HintFor(string name)
    {
        if (name == "outcome")
        {
            return "only steps and notices may ask about the outcome, once it is there";
        }

        if (version.Definitions.Any(d => d.Name == name) || version.Criteria.Any(c => "criterion." + c.Id == name))
        {
            return "it stands here or further down; an expression sees only what stands above it";
        }

        if (version.Criteria.Any(c => c.Id == name))
        {
            return $"did you mean 'criterion.{name}'?";
        }

        if (words.Contains(name))
        {
            return $"a word of a fact stands in double quotes: \"{name}\"";
        }

        var ruleSet = ruleSets.FirstOrDefault(id => name.StartsWith(id + ".criterion.", StringComparison.Ordinal) || name == id + ".outcome");
        return ruleSet is null || version.Uses.Contains(ruleSet) ? null : $"name '{ruleSet}' under 'uses'";
    }
}
