using DecisionSupport.Compilation;
using DecisionSupport.Meaning;
using DecisionSupport.NRules.Propositions;
using DecisionSupport.NRules.Writing;
using NRules;
using NRules.RuleModel;
using Rules = NRules.RuleModel.RuleSet;

namespace DecisionSupport.NRules.Chaining;

/// <summary>The versions that answer on some day as rules: one set of rules for each. Compiled when the first session is asked for. Thread-safe.</summary>
internal sealed class VersionsInForce : IRuleRepository
{
    private readonly List<IRuleSet> _ruleSets = [];
    private readonly Lazy<ISessionFactory> _sessions;

    public VersionsInForce(CompiledRuleBook rules, int factCount, IReadOnlyList<CompiledVersion> versions)
    {
        var writer = new RuleWriter();
        var algebra = new RuleAlgebra(writer, new LeafRules(writer, rules, factCount));
        var meaning = new RuleMeaning<Claim>(algebra, versions);
        var conclusions = new ConclusionRules(writer, algebra, meaning);
        foreach (var version in versions)
        {
            var written = writer.Rules.Count;
            conclusions.Write(version);
            var ruleSet = new Rules($"{version.Version.RuleSet} {version.Version.From:O}");
            ruleSet.Add(writer.Rules.Skip(written));
            _ruleSets.Add(ruleSet);
        }

        _sessions = new(this.Compile);
    }

    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets;

    public ISession CreateSession() => _sessions.Value.CreateSession();
}
