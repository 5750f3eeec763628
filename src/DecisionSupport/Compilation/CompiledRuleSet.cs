namespace DecisionSupport.Compilation;

/// <summary>The versions of a rule set, as they are written and ready to run, both in the order of time. Immutable and thread-safe.</summary>
/// <param name="declared">The versions as they are written.</param>
/// <param name="slotCount">How many criteria it has over all its versions.</param>
/// <param name="versions">The versions ready to run; of rules that were checked before they are made when somebody asks for the first.</param>
internal sealed class CompiledRuleSet(ImmutableArray<RuleSetVersion> declared, int slotCount, Lazy<CompiledVersion[]> versions)
{
    public ImmutableArray<RuleSetVersion> Declared { get; } = declared;

    public int SlotCount { get; } = slotCount;

    /// <summary>Whether its versions have been asked for.</summary>
    public bool IsCompiled => versions.IsValueCreated;

    public CompiledVersion[] Versions => versions.Value;
}
