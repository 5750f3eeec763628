namespace DecisionSupport.Hosting;

/// <summary>How a host sets up decision support.</summary>
public sealed class DecisionSupportOptions
{
    /// <summary>Where rules come from; asked once at start.</summary>
    /// <value>Not set by default: call <c>UseBuiltInRules</c> of the knowledge package, or <see cref="UseRulesFolder"/>.</value>
    public Func<RuleBookLoading>? LoadRules { get; set; }

    /// <summary>Takes the rules from a folder.</summary>
    /// <param name="path">The folder.</param>
    public DecisionSupportOptions UseRulesFolder(string path)
    {
        LoadRules = () => RuleBookLoader.LoadFolder(path);
        return this;
    }
}
