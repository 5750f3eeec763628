using DecisionSupport.Analysis.Cohorts;

namespace DecisionSupport.Analysis.Tests.Cohorts;

/// <summary>No small group can be told from a table with its totals: whoever tries every number that could stand in its place finds more than one.</summary>
public sealed class SuppressionTests
{
    private const int Rows = 2;
    private const int Columns = 3;
    private const int Highest = 9;

    [Fact]
    public void What_is_hidden_could_be_more_than_one_number()
    {
        var random = new Random(20261128);
        for (var trial = 0; trial < 40; trial++)
        {
            int[] cells = [.. Enumerable.Range(0, Rows * Columns).Select(_ => random.Next(Highest))];
            var counts = WithTotals(cells);
            var hidden = Suppression.Hide(counts, Sums);
            var possible = Possible(counts, hidden);

            foreach (var place in Enumerable.Range(0, cells.Length))
            {
                if (cells[place] is > 0 and < 5)
                {
                    hidden[place].ShouldBeTrue($"{string.Join(' ', cells)}: {cells[place]} is shown");
                    possible[place].Count.ShouldBeGreaterThan(1, $"{string.Join(' ', cells)}: {cells[place]} can be reckoned from {Shown(counts, hidden)}");
                }
            }
        }
    }

    [Fact]
    public void Nothing_is_hidden_where_no_group_is_small() => Suppression.Hide(WithTotals([5, 6, 7, 8, 9, 0]), Sums).ShouldAllBe(h => !h);

    [Fact]
    public void A_small_group_takes_a_second_with_it() =>
        Suppression.Hide([30, 3, 7, 20], [new CountSum(0, [1, 2, 3])]).ShouldBe([false, true, true, false]);

    [Fact]
    public void A_rest_that_is_itself_small_is_not_left() =>
        Suppression.Hide([24, 2, 2, 20], [new CountSum(0, [1, 2, 3])]).ShouldBe([false, true, true, true]);

    private static IReadOnlyList<CountSum> Sums { get; } =
    [
        .. Enumerable.Range(0, Rows).Select(r => new CountSum(RowTotal(r), [.. Enumerable.Range(0, Columns).Select(c => Cell(r, c))])),
        .. Enumerable.Range(0, Columns).Select(c => new CountSum(ColumnTotal(c), [.. Enumerable.Range(0, Rows).Select(r => Cell(r, c))])),
        new CountSum(Total, [.. Enumerable.Range(0, Rows).Select(RowTotal)]), new CountSum(Total, [.. Enumerable.Range(0, Columns).Select(ColumnTotal)]),
    ];

    private static int Total => Rows * Columns + Rows + Columns;

    private static int Cell(int row, int column) => row * Columns + column;

    private static int RowTotal(int row) => Rows * Columns + row;

    private static int ColumnTotal(int column) => Rows * Columns + Rows + column;

    private static int[] WithTotals(int[] cells)
    {
        var all = new int[Total + 1];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var count = all[Cell(row, column)] = cells[Cell(row, column)];
                all[RowTotal(row)] += count;
                all[ColumnTotal(column)] += count;
                all[Total] += count;
            }
        }

        return all;
    }

    // Every table that shows the same, cell by cell; what cells there are decides the totals.
    private static HashSet<int>[] Possible(int[] counts, bool[] hidden)
    {
        var possible = Enumerable.Range(0, counts.Length).Select(_ => new HashSet<int>()).ToArray();
        Try(new int[Rows * Columns], 0);
        return possible;

        bool AreAsShown(int[] all)
        {
            for (var i = 0; i < all.Length; i++)
            {
                if (!hidden[i] && all[i] != counts[i])
                {
                    return false;
                }
            }

            return true;
        }

        void Try(int[] cells, int next)
        {
            if (next == cells.Length)
            {
                var all = WithTotals(cells);
                if (AreAsShown(all))
                {
                    for (var i = 0; i < all.Length; i++)
                    {
                        possible[i].Add(all[i]);
                    }
                }

                return;
            }

            // A row that is filled, and whose total is shown, has that total.
            var row = (next / Columns) - 1;
            if (row >= 0 && next % Columns == 0 && !hidden[RowTotal(row)] && cells.AsSpan(row * Columns, Columns).ToArray().Sum() != counts[RowTotal(row)])
            {
                return;
            }

            for (var value = hidden[next] ? 0 : counts[next]; value <= (hidden[next] ? Highest : counts[next]); value++)
            {
                cells[next] = value;
                Try(cells, next + 1);
            }
        }
    }

    private static string Shown(int[] counts, bool[] hidden) => string.Join(' ', counts.Select((c, i) => hidden[i] ? "?" : $"{c}"));
}
