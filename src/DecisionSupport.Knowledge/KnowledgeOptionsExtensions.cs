using DecisionSupport.Hosting;

namespace DecisionSupport.Knowledge;

/// <summary>Lets a host use the rules of this package.</summary>
public static class KnowledgeOptionsExtensions
{
    /// <summary>Takes the rules from this package.</summary>
    public static DecisionSupportOptions UseBuiltInRules(this DecisionSupportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.LoadRules = () => options.RulesOver is { } over ? RuleBookLoader.Load(BuiltInRules.Files, over) : RuleBookLoader.Load(BuiltInRules.Files);
        return options;
    }
}
