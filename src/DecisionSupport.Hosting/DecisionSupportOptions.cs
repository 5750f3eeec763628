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
        LoadRules = () => RuleBookLoader.LoadFolder(path, RulesOver);
        return this;
    }

    /// <summary>The folder of the host's own that is laid over the rules; null when there is none.</summary>
    public string? RulesOver { get; private set; }

    /// <summary>Lays a folder of the host's own over the rules: values, sources, contacts and versions that come on top. What it may not change is an error. Rules that the host loads itself, by <see cref="LoadRules"/>, are not laid over.</summary>
    /// <param name="path">The folder.</param>
    public DecisionSupportOptions UseRulesOver(string path)
    {
        RulesOver = path;
        return this;
    }
}
