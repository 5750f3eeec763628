using System.Globalization;

namespace Caseload.Cases;

/// <summary>What a difference between two answers is about.</summary>
public enum DifferenceKind
{
    Version,
    Outcome,
    Level,
    Finding,
    Step,
    Notice,
}

/// <summary>One thing that two decisions on a case answer differently. Statuses, outcomes and steps are compared, never texts.</summary>
/// <param name="Id">The criterion, step or notice; null where it is about the whole answer.</param>
/// <param name="Before">What was answered; null where there was nothing.</param>
/// <param name="After">What is answered; null where there is nothing any more.</param>
[GenerateSerializer]
public sealed record Difference(string RuleSet, DifferenceKind Kind, string? Id, string? Before, string? After)
{
    private const string There = "there";

    public static ImmutableArray<Difference> Between(ImmutableArray<Answer> before, ImmutableArray<Answer> after) =>
    [
        .. before.Select(a => a.RuleSet).Union(after.Select(a => a.RuleSet))
            .SelectMany(id => Between(id, before.FirstOrDefault(a => a.RuleSet == id), after.FirstOrDefault(a => a.RuleSet == id))),
    ];

    /// <summary>Whether the person or those who act notice it: another version that answers the same is nothing to them.</summary>
    public bool Touches => Kind != DifferenceKind.Version;

    private static IEnumerable<Difference> Between(string ruleSet, Answer? before, Answer? after)
    {
        IEnumerable<Difference?> told =
        [
            Of(DifferenceKind.Version, null, Iso(before), Iso(after)),
            Of(DifferenceKind.Outcome, null, before?.Outcome, after?.Outcome),
            Of(DifferenceKind.Level, null, before?.Level, after?.Level),
            .. Keys(before?.Findings.Keys, after?.Findings.Keys).Select(id => Of(DifferenceKind.Finding, id, before?.Findings.GetValueOrDefault(id), after?.Findings.GetValueOrDefault(id))),
            .. Listed(DifferenceKind.Step, before?.Steps, after?.Steps),
            .. Listed(DifferenceKind.Notice, before?.Notices, after?.Notices),
        ];
        return told.OfType<Difference>();

        IEnumerable<Difference?> Listed(DifferenceKind kind, ImmutableArray<string>? was, ImmutableArray<string>? now) =>
            Keys(was, now).Select(id => Of(kind, id, was?.Contains(id) == true ? There : null, now?.Contains(id) == true ? There : null));

        Difference? Of(DifferenceKind kind, string? id, string? was, string? now) => was == now ? null : new(ruleSet, kind, id, was, now);
    }

    private static string? Iso(Answer? answer) => answer?.Version.ToString("O", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Keys(IEnumerable<string>? before, IEnumerable<string>? after) => (before ?? []).Union(after ?? []);
}
