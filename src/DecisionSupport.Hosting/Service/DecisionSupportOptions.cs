namespace DecisionSupport.Hosting;

/// <summary>How a host sets up decision support. What is text or a switch can stand in the host's configuration under the same name.</summary>
public sealed class DecisionSupportOptions
{
    /// <summary>Where rules come from; asked at start and at each reload.</summary>
    /// <value>Not set by default: call <c>UseBuiltInRules</c> of the knowledge package, or name a <see cref="RulesFolder"/>. What is set here goes before the folder.</value>
    public Func<RuleBookLoading>? LoadRules { get; set; }

    /// <summary>The folder that the rules are in; null when they come from elsewhere.</summary>
    public string? RulesFolder { get; set; }

    /// <summary>The folder of the host's own that is laid over the rules; null when there is none. Rules that the host loads itself, by <see cref="LoadRules"/>, are not laid over.</summary>
    public string? RulesOver { get; set; }

    /// <summary>Whether rules are loaded again when a file changes in <see cref="RulesFolder"/> or <see cref="RulesOver"/>, while the host runs.</summary>
    public bool WatchRules { get; set; }

    /// <summary>Whether <c>ReadSnapshot</c> reads facts under ids that they had before they were renamed, and tells each by a note; otherwise an old id is an error that names the new one.</summary>
    public bool ReadsOldNames { get; set; }

    /// <summary>What the keys of this host look like, each as <see cref="ReferenceShape.Parse"/> reads it: <c>ReadSnapshot</c> refuses any other reference. Empty by default: any reference that does not look like a personal identity number.</summary>
    public IList<string> ReferenceShapes { get; } = [];

    /// <summary>Which rules are taken, at start and at each reload, and no others; null for any. In the configuration: <c>RequiredSha256</c>, or <c>RequiredSigner</c> with the path of a public key in PEM, or several.</summary>
    public RuleBookRequirement? Required { get; set; }

    /// <summary>Takes the rules from a folder.</summary>
    /// <param name="path">The folder.</param>
    public DecisionSupportOptions UseRulesFolder(string path)
    {
        RulesFolder = path;
        LoadRules = null;
        return this;
    }

    /// <summary>Lays a folder of the host's own over the rules: values, sources, contacts and versions that come on top. What it may not change is an error.</summary>
    /// <param name="path">The folder.</param>
    public DecisionSupportOptions UseRulesOver(string path)
    {
        RulesOver = path;
        return this;
    }

    internal string[] Watched() => [.. new[] { LoadRules is null ? RulesFolder : null, RulesOver }.OfType<string>().Where(folder => folder.Length > 0)];

    internal RuleBookLoading Load()
    {
        if (LoadRules is null)
        {
            return RuleBookLoader.LoadFolder(RulesFolder!, RulesOver, Required);
        }

        var loading = LoadRules();
        return Required is null ? loading : loading.Require(Required);
    }
}
