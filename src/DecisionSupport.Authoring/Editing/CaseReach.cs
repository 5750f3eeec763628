using System.Collections.Frozen;
using DecisionSupport.Authoring.Cases;

namespace DecisionSupport.Authoring;

/// <summary>Which worked cases reach the criteria of a rule book, and to what. Immutable.</summary>
public sealed class CaseReach
{
    private readonly FrozenDictionary<(string RuleSet, string Criterion), ImmutableDictionary<string, FindingStatus>> _statuses;

    private CaseReach(FrozenDictionary<(string, string), ImmutableDictionary<string, FindingStatus>> statuses) => _statuses = statuses;

    /// <summary>Asks the rules about every worked case of a folder; a case that cannot be read reaches nothing.</summary>
    /// <param name="ruleBook">The rules.</param>
    /// <param name="folder">The folder of rules or of cases.</param>
    public static CaseReach Of(RuleBook ruleBook, string folder)
    {
        var runner = new CaseRunner(ruleBook);
        var statuses = new Dictionary<(string, string), ImmutableDictionary<string, FindingStatus>.Builder>();
        foreach (var run in CaseFolder.Read(CaseFolder.Of(folder)).Files.Select(runner.Run))
        {
            foreach (var (name, decision) in run.Variations.Select((v, i) => ($"{run.File}#{i}", v.Decision)).Prepend((run.File, run.Decision!)).Where(d => d.Item2 is not null))
            {
                foreach (var recommendation in decision.Recommendations)
                {
                    foreach (var finding in recommendation.Findings)
                    {
                        var key = (recommendation.Version.RuleSet, finding.Criterion.Id);
                        if (!statuses.TryGetValue(key, out var reached))
                        {
                            statuses[key] = reached = ImmutableDictionary.CreateBuilder<string, FindingStatus>(StringComparer.Ordinal);
                        }

                        reached[name] = finding.Status;
                    }
                }
            }
        }

        return new CaseReach(statuses.ToFrozenDictionary(s => s.Key, s => s.Value.ToImmutable()));
    }

    /// <summary>How many cases, variations counted each, reach a criterion.</summary>
    public int Count(string ruleSet, string criterion) => Of(ruleSet, criterion).Count;

    /// <summary>How many cases reach a criterion with another status here than there, or only in one of the two.</summary>
    /// <param name="other">The same cases with other rules.</param>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="criterion">The criterion's id.</param>
    public int ChangedFrom(CaseReach other, string ruleSet, string criterion)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (now, then) = (Of(ruleSet, criterion), other.Of(ruleSet, criterion));
        return now.Keys.Union(then.Keys).Count(c => !now.TryGetValue(c, out var present) || !then.TryGetValue(c, out var past) || present != past);
    }

    private ImmutableDictionary<string, FindingStatus> Of(string ruleSet, string criterion) =>
        _statuses.GetValueOrDefault((ruleSet, criterion)) ?? ImmutableDictionary<string, FindingStatus>.Empty;
}
