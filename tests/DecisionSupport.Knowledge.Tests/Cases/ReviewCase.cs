using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DecisionSupport.Authoring;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Knowledge.Tests.Cases;

/// <summary>What a reader of the law wrote down before asking the rules: outcomes that would all be right, and words that must or must not be said.</summary>
internal sealed record ReviewCase(
    SnapshotReading Snapshot, bool IsRefused, ImmutableArray<ReviewExpectation> Expected, ImmutableArray<string> MustSay, ImmutableArray<string> MustNotSay)
{
    public static ReviewCase Read(string path)
    {
        var diagnostics = new DiagnosticBag();
        var root = DataReader.Read(File.ReadAllBytes(path), Path.GetFileName(path), DataLimits.Snapshot, diagnostics) as DataMapping;
        var snapshot = root?.Find("snapshot") is { } node
            ? new SnapshotReader(BuiltInRules.RuleBook.Vocabulary).Read(node, asOfOverride: null, diagnostics)
            : new SnapshotReading(null, diagnostics.ToSortedArray());
        var says = root?.Find("says") as DataMapping;
        return new ReviewCase(
            snapshot,
            root?.Find("error") is DataScalar { Text: "true" },
            [.. ((root?.Find("expect") as DataMapping)?.Entries ?? []).Select(e => ReviewExpectation.Read(e.Key, e.Value as DataMapping))],
            Texts(says?.Find("mustSay")),
            Texts(says?.Find("mustNotSay")));
    }

    /// <summary>What is given instead, in one line; null when all is as it was written down.</summary>
    public string? Difference()
    {
        if (Snapshot.Snapshot is not { } snapshot)
        {
            return IsRefused ? null : $"the snapshot is refused: {string.Join(" ", Snapshot.Diagnostics)}";
        }

        if (IsRefused)
        {
            return "the snapshot should be refused, and is not";
        }

        var decision = BuiltInRules.RuleBook.Evaluate(snapshot, [.. Expected.Select(e => e.RuleSet)]);
        return Expected.Select(e => e.Difference(decision)).FirstOrDefault(d => d is not null) ?? DifferenceOfWords(Said(decision));
    }

    internal static ImmutableArray<string> Texts(DataNode? node) => node switch
    {
        DataSequence list => [.. list.Items.OfType<DataScalar>().Select(s => s.Text)],
        DataScalar one => [one.Text],
        _ => [],
    };

    // What either reader is told, and the ids of what is said, since some expectations name those.
    private static string Said(Decision decision) => string.Join('\n',
    [
        DecisionMarkdown.Write(decision, Audience.Officer, Language.Swedish),
        DecisionMarkdown.Write(decision, Audience.Client, Language.Swedish),
        .. decision.Recommendations.SelectMany(r => r.Notices.Select(n => n.Id).Concat(r.NextSteps.Select(s => s.Id))),
    ]);

    private string? DifferenceOfWords(string said)
    {
        bool IsSaid(string words) => Regex.IsMatch(said, words, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(60));
        return MustSay.Where(w => !IsSaid(w)).Select(w => $"nowhere is said: {w}")
            .Concat(MustNotSay.Where(IsSaid).Select(w => $"is said, and must not be: {w}")).FirstOrDefault();
    }
}

/// <summary>What one rule set may conclude; an empty list of outcomes asks for none in particular.</summary>
internal sealed record ReviewExpectation(string RuleSet, ImmutableArray<string> Outcomes, string? Level, ImmutableArray<string> MissingFacts)
{
    public static ReviewExpectation Read(string ruleSet, DataMapping? node) => new(
        ruleSet,
        [.. ReviewCase.Texts(node?.Find("outcome")).Concat(ReviewCase.Texts(node?.Find("accept"))).Distinct()],
        ReviewCase.Texts(node?.Find("level")).FirstOrDefault(),
        ReviewCase.Texts(node?.Find("missingFacts")));

    public string? Difference(Decision decision)
    {
        var given = decision.Find(RuleSet)?.Outcome.Id ?? "nothing";
        var nearest = Outcomes.Contains(given) ? given : Outcomes.FirstOrDefault(given);
        return new Expectation { RuleSet = RuleSet, Outcome = nearest, Level = Level, MissingFacts = MissingFacts }.Difference(decision) is { } difference
            ? $"{difference}{(Outcomes.Length > 1 ? $" (any of {string.Join(", ", Outcomes)} would do)" : "")}"
            : null;
    }
}
