using System.Collections.Frozen;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Declarations;
using DecisionSupport.Parameters;
using DecisionSupport.Plans;

namespace DecisionSupport;

/// <summary>
/// Vocabulary, parameters, sources and every version of every rule set, loaded, checked and compiled. Immutable and thread-safe: load it once, ask it
/// from anywhere.
/// </summary>
public sealed class RuleBook
{
    internal RuleBook(
        RuleBookDeclarations declarations,
        string sha256,
        string? signedBy,
        RulesOver? over,
        Vocabulary vocabulary,
        FrozenDictionary<string, Parameter> parameters,
        FrozenDictionary<string, Source> sources,
        FrozenDictionary<string, Guide> guides,
        ImmutableArray<Paper> papers,
        FrozenDictionary<Party, Contact> contacts,
        ImmutableArray<Measure> measures,
        ImmutableArray<RuleSet> ruleSets,
        CompiledRuleBook compiled)
    {
        Declarations = declarations;
        Rights = declarations.Rights is { } rights ? guides[rights.Id] : null;
        Sha256 = sha256;
        SignedBy = signedBy;
        Over = over;
        Vocabulary = vocabulary;
        Parameters = parameters;
        Sources = sources;
        Guides = guides;
        Papers = papers;
        Contacts = contacts;
        Measures = measures;
        MeasuresByStep = measures.SelectMany(m => m.Steps.Select(s => (Step: s, Measure: m))).ToLookup(p => p.Step, p => p.Measure, StringComparer.Ordinal);
        RuleSets = ruleSets;
        Compiled = compiled;
        Plans = new EvaluationPlans(compiled);
    }

    /// <summary>The version that the folder gives itself in <c>rule-book.yaml</c>; <c>unversioned</c> when it gives none. Where a folder is laid over, '+' and its version follow.</summary>
    public string Version => Over is null ? Declarations.Version : $"{Declarations.Version}+{Over.Version}";

    /// <summary>What the rule book is about, as it stands inside a sentence; null when it does not say.</summary>
    public LocalizedText? About => Declarations.About;

    /// <summary>Who answers questions and takes steps, in the order that <c>rule-book.yaml</c> declares them.</summary>
    public ImmutableArray<Party> Parties => Declarations.Parties.All;

    /// <summary>The languages of its texts, at least one. Asked in another, it answers in the first.</summary>
    public ImmutableArray<Language> Languages => Declarations.Languages;

    /// <summary>Whoever is asked what criteria need and nobody else can tell; null when the rule book has no such expert.</summary>
    public Expert? Expert => Declarations.Expert;

    /// <summary>The kinds of sources, as <c>rule-book.yaml</c> declares them.</summary>
    public ImmutableArray<string> SourceKinds => Declarations.SourceKinds;

    /// <summary>How the ids of its sources cite acts.</summary>
    public CitedActs CitedActs => Declarations.CitedActs;

    /// <summary>The id of the fact that tells when the person concerned was born; null when the rule book does not name it.</summary>
    public string? BirthDateFact => Declarations.BirthDateFact;

    /// <summary>Ids of the facts that statistics count by age and over time, as the rule book names them; may be empty.</summary>
    public ImmutableArray<string> CountedFacts => Declarations.CountedFacts.Ids;

    /// <summary>Ids of facts in the order that an officer asks for them, where an answer to one settles as much as to another; what is not named comes after. May be empty.</summary>
    public ImmutableArray<string> AskedInTurn => Declarations.AskedInTurn.Ids;

    /// <summary>Who decides in the end, as a sentence; null when nobody else does.</summary>
    /// <param name="audience">Whom the sentence speaks to.</param>
    public LocalizedText? Decides(Audience audience) => audience == Audience.Officer ? Declarations.Decides : Declarations.ClientDecides;

    /// <summary>The language in which the rule book answers when it is asked in one: that one, or the first that it has.</summary>
    public Language LanguageFor(Language asked) => Languages.Contains(asked) ? asked : Languages[0];

    /// <summary>The SHA-256 of all rule files, in lower-case hexadecimal: the same rules give the same value on any machine.</summary>
    public string Sha256 { get; private set; }

    /// <summary>
    /// The key that signed the rules: the SHA-256 of its public part, in lower-case hexadecimal. Null when they were loaded without asking for a signature, whether
    /// they have one or not.
    /// </summary>
    public string? SignedBy { get; private set; }

    /// <summary>The folder laid over the rules; null when there is none.</summary>
    public RulesOver? Over { get; }

    /// <summary>All facts.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>All parameters, by id.</summary>
    public IReadOnlyDictionary<string, Parameter> Parameters { get; private set; }

    /// <summary>All sources, by id.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>All guides, by id.</summary>
    public IReadOnlyDictionary<string, Guide> Guides { get; }

    /// <summary>All papers, by their ids in alphabetical order.</summary>
    public ImmutableArray<Paper> Papers { get; }

    /// <summary>How parties are reached, where that is told.</summary>
    public IReadOnlyDictionary<Party, Contact> Contacts { get; }

    /// <summary>What a municipality or a host has to offer, in the order that it is told; empty where nothing is.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>All rule sets, those that others read before their readers.</summary>
    public ImmutableArray<RuleSet> RuleSets { get; }

    /// <summary>How sources are cited.</summary>
    internal Citations Citations => Declarations.Citations;

    /// <summary>What there is to offer at each step.</summary>
    internal ILookup<string, Measure> MeasuresByStep { get; }

    internal RuleBookDeclarations Declarations { get; }

    /// <summary>The guide whose points stand on every page to the person concerned; null when there is none.</summary>
    public Guide? Rights { get; }

    /// <summary>Within how many days a party is to have taken a step that says nothing else.</summary>
    internal FrozenDictionary<Party, int> UsualTimes => Declarations.UsualTimes;

    internal CompiledRuleBook Compiled { get; private set; }

    internal EvaluationPlans Plans { get; private set; }

    /// <summary>
    /// The same rules, supposing that parameters have other values, whatever the day. What asks for a value on a day that it names (<c>parameter on</c>) gets what the
    /// law says of that day. For trying rules only: the hash is another, and nobody has signed this.
    /// </summary>
    /// <param name="values">The values by the ids of the parameters, written as in a file of parameters.</param>
    /// <exception cref="ArgumentException">There is no such parameter, or it cannot have the value.</exception>
    internal RuleBook Supposing(IEnumerable<KeyValuePair<string, string>> values)
    {
        var supposed = values.ToList();
        if (supposed.Count == 0)
        {
            return this;
        }

        var parameters = new Dictionary<string, Parameter>(Parameters, StringComparer.Ordinal);
        foreach (var (id, text) in supposed)
        {
            parameters[id] = SupposedParameter.Of(id, text, Parameters);
        }

        var same = (RuleBook)MemberwiseClone();
        same.Parameters = parameters.ToFrozenDictionary(StringComparer.Ordinal);
        same.Compiled = Compiled.With(new ParameterTable(parameters.Values));
        same.Plans = new EvaluationPlans(same.Compiled);
        same.Sha256 = SupposedParameter.Hash(Sha256, supposed);
        same.SignedBy = null;
        return same;
    }

    /// <summary>The same rules as another loading had them, which asked for a signature or did not.</summary>
    internal RuleBook AsSignedBy(string? signer)
    {
        if (signer == SignedBy)
        {
            return this;
        }

        var same = (RuleBook)MemberwiseClone();
        same.SignedBy = signer;
        return same;
    }
}
