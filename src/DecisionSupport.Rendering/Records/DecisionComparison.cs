using DecisionSupport.Data;

namespace DecisionSupport.Rendering.Records;

/// <summary>Compares two decisions as they are told: what an auditor asks for first comes first.</summary>
internal sealed class DecisionComparison
{
    private static readonly (string List, string Key, string? Value, ReplayDifferenceKind Kind)[] Lists =
    [
        ("findings", "criterion", "status", ReplayDifferenceKind.Finding),
        ("missingFacts", "fact", null, ReplayDifferenceKind.MissingFact),
        ("nextSteps", "step", null, ReplayDifferenceKind.NextStep),
        ("notices", "notice", null, ReplayDifferenceKind.Notice),
    ];

    private readonly ImmutableArray<ReplayDifference>.Builder _differences = ImmutableArray.CreateBuilder<ReplayDifference>();
    private string _ruleSet = "";

    /// <summary>What differs, apart from the rule book's version and hash.</summary>
    public static ImmutableArray<ReplayDifference> Compare(DataMapping recorded, DataMapping now, ImmutableArray<string> ruleSets)
    {
        var comparison = new DecisionComparison();
        foreach (var ruleSet in ruleSets)
        {
            comparison._ruleSet = ruleSet;
            comparison.CompareRuleSet(Find(recorded, ruleSet), Find(now, ruleSet));
        }

        comparison._ruleSet = "";
        // The plan follows from the steps: where they differ it does too, and that is told already.
        string[] followsFromSteps = comparison._differences.Count > 0 ? ["plan"] : [];
        comparison.CompareRest(recorded, now, ["ruleBook", "recommendations", "notEvaluated", .. followsFromSteps]);
        return comparison._differences.DrainToImmutable();
    }

    private static (DataMapping? Answer, DataMapping? Reason) Find(DataMapping decision, string ruleSet) =>
        (Item(decision, "recommendations", "ruleSet", ruleSet), Item(decision, "notEvaluated", "ruleSet", ruleSet));

    private void CompareRuleSet((DataMapping? Answer, DataMapping? Reason) recorded, (DataMapping? Answer, DataMapping? Reason) now)
    {
        if (recorded.Answer is not null && now.Answer is not null)
        {
            CompareAnswers(recorded.Answer, now.Answer);
        }
        else
        {
            Add(ReplayDifferenceKind.Evaluated, null, Told(recorded), Told(now));
        }

        static string? Told((DataMapping? Answer, DataMapping? Reason) side) => side.Answer is null ? Scalar(side.Reason, "reason") : Scalar(side.Answer, "outcome");
    }

    private void CompareAnswers(DataMapping recorded, DataMapping now)
    {
        Add(ReplayDifferenceKind.Version, null, Scalar(recorded, "version"), Scalar(now, "version"));
        Add(ReplayDifferenceKind.Outcome, null, Scalar(recorded, "outcome"), Scalar(now, "outcome"));
        Add(ReplayDifferenceKind.Level, null, Scalar(recorded, "level"), Scalar(now, "level"));
        Add(ReplayDifferenceKind.PossibleOutcomes, null, Joined(recorded, "possibleOutcomes"), Joined(now, "possibleOutcomes"));
        foreach (var (list, key, value, kind) in Lists)
        {
            CompareLists(Items(recorded, list), Items(now, list), key, value, kind);
        }

        CompareRest(recorded, now, ["ruleSet", "version", "outcome", "level", "possibleOutcomes", .. Lists.Select(l => l.List)]);
    }

    private void CompareLists(List<DataMapping> recorded, List<DataMapping> now, string key, string? value, ReplayDifferenceKind kind)
    {
        var ids = recorded.Concat(now).Select(i => Scalar(i, key)!).Distinct(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var before = recorded.FirstOrDefault(i => Scalar(i, key) == id);
            var after = now.FirstOrDefault(i => Scalar(i, key) == id);
            var (told, tells) = (Told(before, key, value), Told(after, key, value));
            Add(kind, id, told, tells);
            if (told == tells)
            {
                AddDetails(id, before, after);
            }
        }

        var order = recorded.Select(i => Scalar(i, key)).ToList();
        if (recorded.Count == now.Count && order.ToHashSet().SetEquals(now.Select(i => Scalar(i, key))))
        {
            Add(ReplayDifferenceKind.Detail, kind.ToString(), string.Join(", ", order), string.Join(", ", now.Select(i => Scalar(i, key))));
        }
    }

    // Keys that say neither status nor id, and those that decisions get later.
    private void CompareRest(DataMapping recorded, DataMapping now, string[] compared)
    {
        foreach (var key in recorded.Entries.Concat(now.Entries).Select(e => e.Key).Except(compared, StringComparer.Ordinal))
        {
            AddDetails(key, recorded.Find(key), now.Find(key));
        }
    }

    private void AddDetails(string path, DataNode? recorded, DataNode? now)
    {
        foreach (var (place, before, after) in DetailDifferences.Between(path, recorded, now))
        {
            Add(ReplayDifferenceKind.Detail, place, before, after);
        }
    }

    private void Add(ReplayDifferenceKind kind, string? id, string? recorded, string? now)
    {
        if (recorded != now)
        {
            _differences.Add(new ReplayDifference(kind, _ruleSet, id, recorded, now));
        }
    }

    private static string? Told(DataMapping? item, string key, string? value) => item is null ? null : Scalar(item, value ?? key);

    private static DataMapping? Item(DataMapping decision, string list, string key, string id) => Items(decision, list).FirstOrDefault(i => Scalar(i, key) == id);

    private static List<DataMapping> Items(DataMapping mapping, string list) => mapping.Find(list) is DataSequence items ? [.. items.Items.OfType<DataMapping>()] : [];

    private static string Joined(DataMapping mapping, string list) => mapping.Find(list) is DataSequence items ? string.Join(", ", items.Items.OfType<DataScalar>().Select(s => s.Text)) : "";

    private static string? Scalar(DataMapping? mapping, string key) => mapping?.Find(key) is DataScalar scalar ? scalar.Text : null;
}
