namespace DecisionSupport.NRules.Tests.Inference;

/// <summary>Asks the library and NRules about the same generated cases. The same seed gives the same cases.</summary>
internal sealed class AgreementRun(RuleBook ruleBook, int seed)
{
    private readonly RuleBookInNRules _rules = ruleBook.ToNRules();

    /// <summary>How many cases both have been asked about.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// All days on which a version or a value of law begins to hold for a rule set, and the day before each: every version of it, with every version and value that it
    /// can meet.
    /// </summary>
    public static IEnumerable<DateOnly> DaysOf(RuleBook ruleBook, string ruleSet)
    {
        var begins = ruleBook.RuleSets.SelectMany(r => r.Versions).Select(v => v.From).Concat(ruleBook.Parameters.Values.SelectMany(p => p.Values).Select(v => v.From));
        return begins.SelectMany(day => new[] { day.AddDays(-1), day }).Distinct().Order()
            .Where(day => ruleBook.Evaluate(new CaseSnapshotBuilder(ruleBook.Vocabulary, day).Build(), ruleSet).Recommendations.Length > 0);
    }

    /// <summary>What the two say differently of cases on a day: as many as case systems send, as many of which little is known, as many on the bounds.</summary>
    public IEnumerable<string> Compare(string ruleSet, DateOnly day, int ofEach)
    {
        var generator = new SnapshotGenerator(ruleBook, HashCode(ruleSet, day));
        var realistic = generator.Realistic(day).Take(ofEach).ToList();
        var differences = realistic.Concat(realistic.Select(HalfForgotten)).SelectMany(c => Fresh(ruleSet, c));
        return differences.Concat(OneAfterAnother(ruleSet, generator.Borderline(ruleSet, day).Take(ofEach)));
    }

    private IEnumerable<string> Fresh(string ruleSet, CaseSnapshot snapshot)
    {
        var session = _rules.CreateSession(snapshot, ruleSet);
        session.Fire();
        return Disagreements(session, ruleSet, snapshot);
    }

    // Cases on the bounds have most in common, so only what follows from the difference is derived anew: that is held to be right too.
    private IEnumerable<string> OneAfterAnother(string ruleSet, IEnumerable<CaseSnapshot> snapshots)
    {
        ISession? session = null;
        foreach (var snapshot in snapshots)
        {
            if (session is null)
            {
                session = _rules.CreateSession(snapshot, ruleSet);
            }
            else
            {
                _rules.Replace(session, snapshot);
            }

            session.Fire();
            foreach (var difference in Disagreements(session, ruleSet, snapshot))
            {
                yield return difference;
            }
        }
    }

    private IEnumerable<string> Disagreements(ISession session, string ruleSet, CaseSnapshot snapshot)
    {
        Count++;
        return _rules.Disagreements(session, ruleBook.Evaluate(snapshot, ruleSet)).Select(d => $"{snapshot.AsOf:O} case {Count} {d}");
    }

    private CaseSnapshot HalfForgotten(CaseSnapshot snapshot, int number)
    {
        var known = snapshot.KnownFacts.ToList();
        var random = new Bogus.Randomizer(seed + number);
        var builder = new CaseSnapshotBuilder(snapshot.Vocabulary, snapshot.AsOf);
        foreach (var fact in random.ArrayElements([.. known], known.Count / 2))
        {
            builder.Set(fact.Id, snapshot[fact.Id]);
        }

        return builder.Build();
    }

    private int HashCode(string ruleSet, DateOnly day) => unchecked(seed + (day.DayNumber * 31) + ruleSet.Length);
}
