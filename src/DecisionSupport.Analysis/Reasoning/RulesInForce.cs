using System.Runtime.CompilerServices;
using DecisionSupport.Compilation;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Plans;

namespace DecisionSupport.Analysis.Reasoning;

/// <summary>
/// One rule set, with those it reads, as the versions and parameter values of one day have it. A case may be put to them on another day: what if these
/// rules still held? Immutable and thread-safe.
/// </summary>
internal sealed class RulesInForce
{
    // A plan is kept as long as its rule book: with it, what is worked out of its rules once and for all.
    private static readonly ConditionalWeakTable<EvaluationPlan, RulesInForce> Kept = [];

    private RulesInForce(RuleBook book, DateOnly day, ImmutableArray<CompiledVersion> versions, FeelValue[] parameters)
    {
        Book = book;
        Day = day;
        Versions = versions;
        Parameters = parameters;
    }

    public RuleBook Book { get; }

    /// <summary>A day on which these versions and parameter values are in force.</summary>
    public DateOnly Day { get; }

    /// <summary>The versions, those that others read first; the rule set itself last.</summary>
    public ImmutableArray<CompiledVersion> Versions { get; }

    public CompiledVersion Version => Versions[^1];

    public FeelValue[] Parameters { get; }

    /// <summary>The rules of a day, or null when the rule set cannot answer on it.</summary>
    public static RulesInForce? Find(RuleBook book, string ruleSet, DateOnly day)
    {
        var rules = book.Compiled;
        var index = rules.RuleSets.IndexOf(ruleSet);
        if (index < 0)
        {
            return null;
        }

        var plan = book.Plans.For(rules.Selection([ruleSet]), day);
        var version = Array.Find(plan.Versions, v => v.RuleSetIndex == index);
        return version is null ? null : Kept.GetValue(plan, _ => new RulesInForce(book, day, UsedVersions.Of(version, plan.Versions), plan.Parameters));
    }

    /// <summary>The rules that a recommendation follows.</summary>
    public static RulesInForce Of(Recommendation recommendation) =>
        Find(recommendation.Decision.RuleBook, recommendation.Version.RuleSet, recommendation.Decision.Snapshot.AsOf)!;

    /// <summary>The rules of a day for several rule sets and those they read, or null when one of them cannot answer.</summary>
    public static RulesInForce? FindAll(RuleBook book, IReadOnlyCollection<string> ruleSets, DateOnly day)
    {
        var rules = book.Compiled;
        var plan = book.Plans.For(rules.Selection([.. ruleSets]), day);
        return ruleSets.All(id => plan.Versions.Any(v => v.Version.RuleSet == id)) ? new RulesInForce(book, day, [.. plan.Versions], plan.Parameters) : null;
    }

    /// <summary>All that answers in a plan.</summary>
    public static RulesInForce Of(RuleBook book, EvaluationPlan plan, DateOnly day) => new(book, day, [.. plan.Versions], plan.Parameters);

    /// <summary>Whether another day has the same versions and the same values of all parameters that they read.</summary>
    public bool IsSameAs(RulesInForce other) =>
        Versions.SequenceEqual(other.Versions) && Versions.SelectMany(v => v.Parameters).All(slot => Parameters[slot] == other.Parameters[slot]);

    /// <summary>A frame in which nothing is known yet; whoever asks puts facts into it.</summary>
    public RuleFrame FrameOn(DateOnly asOf)
    {
        var facts = new FeelValue[Book.Vocabulary.Facts.Length];
        var frame = RuleFrame.ForAnalysis(Book.Compiled.RuleSetCount, Book.Compiled.LocalCount);
        frame.Use(facts, Parameters, asOf);
        return frame;
    }
}
