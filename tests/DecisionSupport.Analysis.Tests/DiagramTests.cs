using DecisionSupport.Analysis.Diagrams;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>Every operation on diagrams against the same operation on truth tables.</summary>
public sealed class DiagramTests
{
    private static readonly int[] CellCounts = [2, 3, 2];
    private static readonly int[][] Cases = [.. from a in Range(2) from b in Range(3) from c in Range(2) select new[] { a, b, c }];
    private static readonly Arbitrary<(int[] First, int[] Second, int[] Third)> Tables = (
        from first in Gen.ArrayOf(Gen.Choose(0, 2), 12)
        from second in Gen.ArrayOf(Gen.Choose(0, 2), 12)
        from third in Gen.ArrayOf(Gen.Choose(0, 2), 12)
        select (first, second, third)).ToArbitrary();

    private readonly Diagram _diagram = NewDiagram();

    [Fact]
    public void A_table_comes_back_as_it_was() => ForAll(t => Table(Build(t.First)).ShouldBe(t.First));

    [Fact]
    public void Equal_functions_are_the_same_node() => ForAll(t => Build(t.First).ShouldBe(Build([.. t.First])));

    [Fact]
    public void And_is_Kleenes_conjunction() =>
        ForAll(t => Table(_diagram.And(Build(t.First), Build(t.Second))).ShouldBe(Zip(t.First, t.Second, And)));

    [Fact]
    public void Or_is_Kleenes_disjunction() =>
        ForAll(t => Table(_diagram.Or(Build(t.First), Build(t.Second))).ShouldBe(Zip(t.First, t.Second, (a, b) => Not(And(Not(a), Not(b))))));

    [Fact]
    public void Select_takes_one_function_where_the_condition_holds_and_the_other_elsewhere() =>
        ForAll(t => Table(_diagram.Select(Build(t.First), 1, Build(t.Second), Build(t.Third)))
            .ShouldBe([.. t.First.Select((condition, i) => condition == 1 ? t.Second[i] : t.Third[i])]));

    [Fact]
    public void Map_replaces_every_terminal() =>
        ForAll(t => Table(_diagram.Map(Build(t.First), terminal => (terminal * 7) + 1, [])).ShouldBe([.. t.First.Select(v => (v * 7) + 1)]));

    [Fact]
    public void Restrict_fixes_a_variable_and_no_longer_depends_on_it()
    {
        ForAll(t =>
        {
            for (var variable = 0; variable < CellCounts.Length; variable++)
            {
                for (var cell = 0; cell < CellCounts[variable]; cell++)
                {
                    var restricted = _diagram.Restrict(Build(t.First), variable, cell);

                    Table(restricted).ShouldBe([.. Cases.Select(c => t.First[IndexOf(With(c, variable, cell))])]);
                    _diagram.Support(restricted).ShouldNotContain(variable);
                }
            }
        });
    }

    [Fact]
    public void Terminals_are_the_values_of_the_table() => ForAll(t => _diagram.Terminals(Build(t.First)).ShouldBe(t.First.Distinct().Order()));

    [Fact]
    public void Support_is_what_the_table_depends_on() => ForAll(t => _diagram.Support(Build(t.First))
        .ShouldBe(Range(3).Where(variable => Cases.Any(c => Range(CellCounts[variable]).Any(cell => t.First[IndexOf(c)] != t.First[IndexOf(With(c, variable, cell))])))));

    private static Diagram NewDiagram()
    {
        var diagram = new Diagram();
        foreach (var cells in CellCounts)
        {
            diagram.AddVariable(cells);
        }

        return diagram;
    }

    private static void ForAll(Action<(int[] First, int[] Second, int[] Third)> check) => Prop.ForAll(Tables, check).Check(Trials.Of(150));

    private int Build(int[] table) => Build(table, 0, []);

    private int Build(int[] table, int variable, int[] cells) => variable == CellCounts.Length
        ? table[IndexOf(cells)]
        : _diagram.Make(variable, [.. Range(CellCounts[variable]).Select(cell => Build(table, variable + 1, [.. cells, cell]))]);

    private int[] Table(int node) => [.. Cases.Select(cells => Enumerable.Range(0, 3).Aggregate(node, (n, variable) => _diagram.Cofactor(n, variable, cells[variable])))];

    private static int IndexOf(int[] cells) => Array.FindIndex(Cases, c => c.SequenceEqual(cells));

    private static int[] With(int[] cells, int variable, int cell) => [.. cells.Select((c, i) => i == variable ? cell : c)];

    private static int[] Zip(int[] left, int[] right, Func<int, int, int> join) => [.. left.Zip(right, join)];

    // 0 unknown, 1 true, 2 false.
    private static int And(int a, int b) => a == 2 || b == 2 ? 2 : a == 1 && b == 1 ? 1 : 0;

    private static int Not(int a) => a == 0 ? 0 : 3 - a;

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);
}
