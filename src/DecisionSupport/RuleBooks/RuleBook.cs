using System.Collections.Frozen;
using DecisionSupport.Compilation;
using DecisionSupport.Plans;
using DecisionSupport.RuleFiles;

namespace DecisionSupport;

/// <summary>
/// Vocabulary, parameters, sources and every version of every rule set, loaded, checked and compiled. Immutable and thread-safe: load it once, ask it
/// from anywhere.
/// </summary>
public sealed class RuleBook
{
    internal RuleBook(
        RuleBookHeader header,
        string sha256,
        RulesOver? over,
        Vocabulary vocabulary,
        FrozenDictionary<string, Parameter> parameters,
        FrozenDictionary<string, Source> sources,
        FrozenDictionary<string, Guide> guides,
        FrozenDictionary<Party, Contact> contacts,
        ImmutableArray<RuleSet> ruleSets,
        CompiledRuleBook compiled)
    {
        Version = header.Version;
        UsualTimes = header.UsualTimes;
        Rights = header.Rights is { } rights ? guides[rights.Id] : null;
        Sha256 = sha256;
        Over = over;
        Vocabulary = vocabulary;
        Parameters = parameters;
        Sources = sources;
        Guides = guides;
        Contacts = contacts;
        RuleSets = ruleSets;
        Compiled = compiled;
        Plans = new EvaluationPlans(compiled);
    }

    /// <summary>The version that the folder gives itself in <c>rule-book.yaml</c>; <c>unversioned</c> when it gives none. Where a folder is laid over, '+' and its version follow.</summary>
    public string Version { get; }

    /// <summary>The SHA-256 of all rule files, in lower-case hexadecimal: the same rules give the same value on any machine.</summary>
    public string Sha256 { get; }

    /// <summary>The folder laid over the rules; null when there is none.</summary>
    public RulesOver? Over { get; }

    /// <summary>All facts.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>All parameters, by id.</summary>
    public IReadOnlyDictionary<string, Parameter> Parameters { get; }

    /// <summary>All sources, by id.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>All guides, by id.</summary>
    public IReadOnlyDictionary<string, Guide> Guides { get; }

    /// <summary>How parties are reached, where that is told.</summary>
    public IReadOnlyDictionary<Party, Contact> Contacts { get; }

    /// <summary>All rule sets, those that others read before their readers.</summary>
    public ImmutableArray<RuleSet> RuleSets { get; }

    /// <summary>The guide whose points stand on every page to the person concerned; null when there is none.</summary>
    public Guide? Rights { get; }

    /// <summary>Within how many days a party is to have taken a step that says nothing else.</summary>
    internal FrozenDictionary<Party, int> UsualTimes { get; }

    internal CompiledRuleBook Compiled { get; }

    internal EvaluationPlans Plans { get; }
}
