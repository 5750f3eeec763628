using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Feel;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>
/// What facts say of each other, over a space: which facts are not free since there is nothing to tell of them, and which cases there can be. Sides whose
/// vocabularies say different things have nothing in common to go by. Not thread-safe.
/// </summary>
internal sealed class ImpliedFacts
{
    private const int Never = (int)Truth.False;
    private const int Always = (int)Truth.True;

    private readonly ImmutableArray<Implication> _all;
    private readonly HashSet<string> _involved;
    private readonly Vocabulary _vocabulary;
    private readonly DateOnly _asOf;
    private readonly FeelValue[] _fixed;

    public ImpliedFacts(ImmutableArray<RulesInForce> sides, DateOnly asOf, CaseSnapshot? known, Func<Fact, bool> isFree)
    {
        _vocabulary = sides[^1].Book.Vocabulary;
        _asOf = asOf;
        _all = sides.Length == 1 || sides.All(s => Said(s).SetEquals(Said(sides[^1]))) ? _vocabulary.Implications : [];
        _involved = [.. _all.SelectMany(i => new[] { i.Premise.Id, i.Fact.Id })];
        _fixed = [.. _vocabulary.Facts.Select(f => known is null || isFree(f) ? FeelValue.Null : known.Told[f.Slot])];
        IsFree = _all.IsEmpty || known is null ? isFree : f => isFree(f) && !_all.Any(i => IsMoot(i, f.Id, known.Values) && !isFree(i.Premise));
    }

    /// <summary>Whether a fact may have any value.</summary>
    public Func<Fact, bool> IsFree { get; }

    /// <summary>What tells values of a fact apart, beside the questions.</summary>
    public ImmutableArray<Implication> About(string fact) =>
        _involved.Contains(fact) ? [.. _all.Where(i => i.Premise.Id == fact || (i.Fact.Id == fact && !i.Value.IsNull))] : [];

    /// <summary>Whether in some case there is nothing to tell of a fact, so that it stays unknown however much is told.</summary>
    public bool MayBeMoot(string fact, IReadOnlyCollection<string> asked) => _involved.Contains(fact) && _all.Any(i => i.Value.IsNull && i.Fact.Id == fact && asked.Contains(i.Premise.Id));

    /// <summary>Whether facts can hold together.</summary>
    public bool CanBe(IReadOnlyDictionary<string, FeelValue> facts)
    {
        var told = new FeelValue[_fixed.Length];
        foreach (var fact in _vocabulary.Facts.Where(f => _involved.Contains(f.Id)))
        {
            told[fact.Slot] = facts.GetValueOrDefault(fact.Id, FeelValue.Null);
        }

        return _all.IsEmpty || Closed(told).Contradictions.Count == 0;
    }

    /// <summary>The cases that there can be, what follows from facts being known in them.</summary>
    public int Possible(Diagram diagram, IReadOnlyList<SpaceVariable> all) => Possible(diagram, all, _ => true);

    /// <summary>The same where only some of the variables are there.</summary>
    public int Possible(Diagram diagram, IReadOnlyList<SpaceVariable> all, Func<int, bool> isThere)
    {
        var variables = all.Select((v, number) => (Number: number, Variable: v)).Where(v => isThere(v.Number) && v.Variable is not AnswerVariable && _involved.Contains(v.Variable.Facts[0])).ToList();
        if (variables.Count == 0)
        {
            return Always;
        }

        var possible = Allowed(_fixed, -1);
        foreach (var (number, variable) in variables)
        {
            foreach (var (isIn, value) in Values(number, variable))
            {
                FeelValue[] told = [.. _fixed];
                told[Slot(variable)] = value;
                possible = diagram.And(possible, diagram.Select(isIn, Always, Allowed(told, number), Always));
            }
        }

        return possible;

        int Allowed(FeelValue[] told, int but)
        {
            var closed = Closed(told);
            return closed.Contradictions.Count > 0 ? Never : variables.Where(v => v.Number != but).Select(v => Agrees(v.Number, v.Variable, closed)).Aggregate(Always, diagram.And);
        }

        int Agrees(int number, SpaceVariable variable, CaseSnapshot closed)
        {
            var value = closed.Values[Slot(variable)];
            return !value.IsNull ? Where(number, cell => Has(variable, cell, value))
                : _all.Any(i => IsMoot(i, variable.Facts[0], closed.Values)) ? Where(number, cell => IsUnknown(variable, cell))
                : Always;
        }

        // Words and truths cell by cell; of any other fact it counts only that it is known.
        IEnumerable<(int IsIn, FeelValue Value)> Values(int number, SpaceVariable variable) =>
            variable is FactVariable { Cells: var cells } && _vocabulary.Facts[Slot(variable)].Type is BooleanFactType or EnumFactType
                ? Enumerable.Range(0, cells.Length).Where(c => !cells[c].IsUnknown).Select(c => (Where(number, cell => cell == c), cells[c].Any))
                : [(Where(number, cell => !IsUnknown(variable, cell)), FeelValue.True)];

        int Where(int number, Func<int, bool> isIt) =>
            diagram.Make(number, [.. Enumerable.Range(0, diagram.CellCount(number)).Select(c => (int)TruthTables.ToTruth(isIt(c)))]);
    }

    /// <summary>The cases in which there is nothing to tell of a fact.</summary>
    public int Moot(Diagram diagram, IReadOnlyList<SpaceVariable> variables, string fact) =>
        _all.Where(i => i.Value.IsNull && i.Fact.Id == fact).Select(i => Holds(diagram, variables, i)).Aggregate(Never, diagram.Or);

    private static int Holds(Diagram diagram, IReadOnlyList<SpaceVariable> variables, Implication implication)
    {
        for (var number = 0; number < variables.Count; number++)
        {
            if (variables[number] is FactVariable premise && premise.Fact == implication.Premise.Id)
            {
                return diagram.Make(number, [.. premise.Cells.Select(c => (int)TruthTables.ToTruth(implication.HoldsAt(c.Any)))]);
            }
        }

        return Never;
    }

    private static bool IsMoot(Implication implication, string fact, FeelValue[] values) =>
        implication.Value.IsNull && implication.Fact.Id == fact && implication.HoldsAt(values[implication.Premise.Slot]);

    private static bool Has(SpaceVariable variable, int cell, FeelValue value) =>
        variable is FactVariable fact && fact.Cells.Any(c => c.Stretches.Any(s => s.From.Equals(value))) ? fact.Cells[cell].Stretches.Any(s => s.From.Equals(value)) : !IsUnknown(variable, cell);

    private static bool IsUnknown(SpaceVariable variable, int cell) => variable is FactVariable fact ? fact.Cells[cell].IsUnknown : cell == 1;

    private static HashSet<string> Said(RulesInForce side) =>
        [.. side.Book.Vocabulary.Implications.Select(i => $"{i.Premise.Id} {string.Join('|', i.Values)} {i.Fact.Id} {i.Value}")];

    private CaseSnapshot Closed(FeelValue[] told) => new(_vocabulary, _asOf, null, told);

    private int Slot(SpaceVariable variable) => _vocabulary.Find(variable.Facts[0])!.Slot;
}
