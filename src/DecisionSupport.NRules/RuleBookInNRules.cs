using System.Collections.Concurrent;
using System.Collections.Immutable;
using DecisionSupport.NRules.Chaining;
using DecisionSupport.NRules.Facts;
using DecisionSupport.NRules.Propositions;
using DecisionSupport.Plans;
using NRules;
using NRules.RuleModel;

namespace DecisionSupport.NRules;

/// <summary>
/// A rule book as rules of NRules: a second engine that derives the same statuses, outcomes and levels by forward chaining, from what is known to what follows. It
/// shares with the library how rules are read and what FEEL says of a single comparison; how comparisons, criteria and outcomes hang together it works out by its
/// own means. Slower by far and without explanations: a check, not a way to answer. Immutable and thread-safe.
/// </summary>
public sealed class RuleBookInNRules
{
    private readonly ConcurrentDictionary<string, VersionsInForce> _versions = new(StringComparer.Ordinal);

    internal RuleBookInNRules(RuleBook ruleBook)
    {
        RuleBook = ruleBook;
        NotExpressed = NotExpressedParts.Of(ruleBook.Compiled);
    }

    /// <summary>The rule book.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>
    /// All parts of the rule book's versions that are not rules of NRules, in the order of the rule book: each is answered by the library alone, or counted by it
    /// and taken as one value.
    /// </summary>
    public ImmutableArray<NotExpressed> NotExpressed { get; }

    /// <summary>The rules of the versions that answer on a day, one set of rules for each version.</summary>
    /// <param name="day">The day.</param>
    /// <param name="ruleSets">The ids of the rule sets; all when none is named. Those that they read come along.</param>
    /// <exception cref="ArgumentException">There is no such rule set.</exception>
    public IRuleRepository On(DateOnly day, params ReadOnlySpan<string> ruleSets) => VersionsOn(PlanFor(day, ruleSets));

    /// <summary>A session with all that is known and not known of a case. Fire it, and ask it for <see cref="InferredFinding"/> and <see cref="InferredOutcome"/>.</summary>
    /// <param name="snapshot">The case.</param>
    /// <param name="ruleSets">The ids of the rule sets; all when none is named. Those that they read come along.</param>
    /// <exception cref="ArgumentException">There is no such rule set, or the snapshot was made for another rule book.</exception>
    public ISession CreateSession(CaseSnapshot snapshot, params ReadOnlySpan<string> ruleSets)
    {
        var facts = FactsOf(snapshot);
        var plan = PlanFor(snapshot.AsOf, ruleSets);
        var session = VersionsOn(plan).CreateSession();
        session.Insert(new CaseDay(snapshot.AsOf));
        session.InsertAll(facts);
        session.InsertAll(RuleBook.Compiled.Parameters.Parameters.Select((parameter, slot) =>
            plan.Parameters[slot].IsNull ? (LawValue)new UndecidedValue(parameter, slot) : new DecidedValue(parameter, slot, plan.Parameters[slot])));
        return session;
    }

    /// <summary>Lets another case take the place of the one that a session is about. Fire it: only what follows from changed facts is derived anew.</summary>
    /// <param name="session">A session that <see cref="CreateSession"/> made.</param>
    /// <param name="snapshot">The case, looked at on the same day.</param>
    /// <exception cref="ArgumentException">The snapshot is of another day or was made for another rule book.</exception>
    public void Replace(ISession session, CaseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(session);
        var facts = FactsOf(snapshot);
        if (session.Query<CaseDay>().AsEnumerable().SingleOrDefault()?.Day != snapshot.AsOf)
        {
            throw new ArgumentException("The session is about another day; create one for this day.", nameof(snapshot));
        }

        FactReplacement.Replace(session, session.Query<SessionFact>().ToDictionary(fact => fact.GetIdentity()), facts);
    }

    /// <summary>What a session says otherwise than a decision, criterion by criterion and outcome by outcome; empty where both engines agree.</summary>
    /// <param name="session">A session that <see cref="CreateSession"/> made about the case and the rule sets of the decision, fired.</param>
    /// <param name="decision">The decision.</param>
    public ImmutableArray<string> Disagreements(ISession session, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(decision);
        return ReferenceEquals(decision.RuleBook, RuleBook) ? Agreement.Check(session, decision) : throw new ArgumentException("The decision is of another rule book.", nameof(decision));
    }

    private IEnumerable<CaseFact> FactsOf(CaseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return ReferenceEquals(snapshot.Vocabulary, RuleBook.Vocabulary)
            ? CaseFacts.Of(snapshot)
            : throw new ArgumentException("The snapshot was made for another rule book.", nameof(snapshot));
    }

    private EvaluationPlan PlanFor(DateOnly day, ReadOnlySpan<string> ruleSets) =>
        RuleBook.Plans.For(ruleSets.IsEmpty ? RuleBook.Compiled.AllRuleSets : RuleBook.Compiled.Selection(ruleSets), day);

    private VersionsInForce VersionsOn(EvaluationPlan plan) => _versions.GetOrAdd(
        string.Join(' ', plan.Versions.Select(v => $"{v.RuleSetIndex}:{v.Version.From.DayNumber}")),
        (_, versions) => new VersionsInForce(RuleBook.Compiled, RuleBook.Vocabulary.Facts.Length, versions),
        plan.Versions);
}
