using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Feel;
using DecisionSupport.Logic;

namespace DecisionSupport.Authoring.Differences.Regions;

/// <summary>
/// Finds every case that two sides answer differently on one day. What it leaves out is proved to be answered alike: the two outcomes are the same
/// function there. Not thread-safe.
/// </summary>
internal sealed class RegionFinder
{
    /// <summary>Stands for a difference that no criterion or level makes.</summary>
    public const string NoCause = "";

    private const int MaxWaysOfPart = 300;

    private readonly RulesInForce _old;
    private readonly RulesInForce _new;
    private readonly CaseSpace _space;
    private readonly OutcomePairs _pairs = new();
    private readonly Causes _causes;
    private readonly int _difference;
    private readonly CellWords _words;

    private RegionFinder(RulesInForce old, RulesInForce @new, DateOnly asOf)
    {
        _old = old;
        _new = @new;
        _space = CaseSpace.OfAll([old, @new], asOf, mayHaveNoAnswer: true);
        _words = new CellWords(_space);
        var (rulesOfOld, rulesOfNew) = (_space.Rules(0), _space.Rules(1));
        var difference = _space.Diagram.Join(_pairs, _pairs.Build(_space.Diagram, rulesOfOld, old.Version), _pairs.Build(_space.Diagram, rulesOfNew, @new.Version));
        _difference = _space.Diagram.Select(_space.Possible, (int)Truth.True, difference, OutcomePairs.Agree);
        _causes = new Causes(_space, old, @new, rulesOfOld, rulesOfNew);
    }

    /// <param name="old">The old rules.</param>
    /// <param name="new">The new rules.</param>
    /// <param name="asOf">The day that the cases are looked at.</param>
    /// <param name="told">Causes that have been told: a region with no other is left out.</param>
    /// <exception cref="DiagramTooLargeException">The rules are too entangled.</exception>
    public static ImmutableArray<ChangeRegion> Find(RulesInForce old, RulesInForce @new, DateOnly asOf, HashSet<string> told) => new RegionFinder(old, @new, asOf).Find(told);

    /// <summary>Whether there is any such case, without saying which.</summary>
    /// <exception cref="DiagramTooLargeException">The rules are too entangled.</exception>
    public static bool IsAny(RulesInForce old, RulesInForce @new, DateOnly asOf) => new RegionFinder(old, @new, asOf)._difference != OutcomePairs.Agree;

    private ImmutableArray<ChangeRegion> Find(HashSet<string> leftOut)
    {
        var parts = new List<Part>();
        Collect(_difference, [], parts);
        var groups = parts.GroupBy(p => string.Join('\n', _causes.At(p.Cells)), StringComparer.Ordinal)
            .Select(g => (Causes: _causes.At(g.First().Cells), Parts: g.ToList())).OrderBy(g => g.Causes.Length).ToList();
        var regions = ImmutableArray.CreateBuilder<ChangeRegion>();
        foreach (var (causes, own) in groups.Where(g => !g.Causes.DefaultIfEmpty(NoCause).All(leftOut.Contains)))
        {
            // Where other causes come on top, this one is there all the same; what they do together is told apart only where it is something else.
            var within = groups.Where(g => causes.All(g.Causes.Contains)).SelectMany(g => g.Parts).ToList();
            var told = regions.Where(r => r.Because.Length < causes.Length && r.Because.All(causes.Contains)).SelectMany(r => r.Changes).Select(c => (c.Old, c.New)).ToHashSet();
            ImmutableArray<OutcomeChange> changes = [.. Changes(own, told)];
            if (!changes.IsEmpty)
            {
                regions.Add(new ChangeRegion(_space.AsOf, causes, Where(within), changes) { Causes = [.. own.SelectMany(p => _causes.AllAt(p.Cells)).Distinct()], Times = Times(within) });
            }
        }

        return regions.ToImmutable();
    }

    // The part of the function below each combination of cells of the facts on which the sides differ.
    private void Collect(int node, ImmutableArray<int> cells, List<Part> parts)
    {
        if (node == OutcomePairs.Agree)
        {
            return;
        }

        if (cells.Length == _space.DifferingFacts)
        {
            parts.Add(new Part(cells, node));
            return;
        }

        // Every cell is told apart even where the function does not: the cause may.
        for (var cell = 0; cell < _space.Diagram.CellCount(cells.Length); cell++)
        {
            Collect(_space.Diagram.Cofactor(node, cells.Length, cell), cells.Add(cell), parts);
        }
    }

    private ImmutableArray<string> Where(IEnumerable<Part> parts) =>
    [
        .. Enumerable.Range(0, _space.DifferingFacts).Select(v => _words.Say(v, parts.Select(p => p.Cells[v]).ToHashSet())).OfType<string>(),
    ];

    private ImmutableArray<MonthsBefore> Times(IEnumerable<Part> parts) =>
    [
        .. Enumerable.Range(0, _space.DifferingFacts).Where(v => _space.Variables[v] is FactVariable fact && _space.Fact(fact.Fact).Type is DateFactType)
            .Select(v => MonthsBefore.Of((FactVariable)_space.Variables[v], parts.Select(p => p.Cells[v]), _space.AsOf)),
    ];

    private IEnumerable<OutcomeChange> Changes(List<Part> parts, HashSet<(OutcomeLabel Old, OutcomeLabel New)> told)
    {
        var terminals = parts.SelectMany(p => _space.Diagram.Terminals(p.Node)).Where(t => t != OutcomePairs.Agree).Distinct().Order();
        foreach (var terminal in terminals)
        {
            var paths = new DiagramPaths(_space.Diagram, terminal);
            var those = parts.Where(p => paths.Reaches(p.Node)).ToList();
            var (old, @new) = _pairs.Labels(terminal);
            if (told.Contains((old, @new)))
            {
                continue;
            }

            yield return new OutcomeChange(old, @new, OnlyWhere(paths, those), Search(old, @new, paths, those));
        }
    }

    private ImmutableArray<string> OnlyWhere(DiagramPaths paths, List<Part> parts) =>
    [
        .. Enumerable.Range(_space.DifferingFacts, _space.Variables.Count - _space.DifferingFacts)
            .Select(v => _words.Say(v, parts.SelectMany(p => paths.CellsOf(v, p.Node)).ToHashSet())).OfType<string>(),
    ];

    private Witness? Search(OutcomeLabel old, OutcomeLabel @new, DiagramPaths paths, List<Part> parts)
    {
        var search = new WitnessSearch(_space, _new, facts => IsIt(old, @new, facts));
        return search.Find(parts.SelectMany(p => paths.From(p.Node, [.. p.Cells.Select((cell, variable) => (variable, cell))]).Take(MaxWaysOfPart)));
    }

    private bool IsIt(OutcomeLabel old, OutcomeLabel @new, IReadOnlyDictionary<string, FeelValue> facts) =>
        CaseUnderRules.Outcome(_old, _space.AsOf, facts) == old && CaseUnderRules.Outcome(_new, _space.AsOf, facts) == @new;

    private sealed record Part(ImmutableArray<int> Cells, int Node);
}
