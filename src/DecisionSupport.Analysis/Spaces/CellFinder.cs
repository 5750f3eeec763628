using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Leaves;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Spaces;

/// <summary>Cuts the values of one fact into cells, with every other fact as the frame has it.</summary>
internal sealed class CellFinder(RuleFrame frame, DateOnly asOf)
{
    private const decimal FinestNumber = 0.001m;
    private const int GridSteps = 64;
    private const decimal UnboundedNumber = 10_000_000m;

    /// <summary>The cells, or null when the fact's type has no order and no finite list of kinds.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="leaves">The leaves that read it.</param>
    /// <param name="present">The value it has, which always lies in one of the cells; null in the sense of FEEL when it is unknown.</param>
    public FactCells? Find(Fact fact, IReadOnlyList<Leaf> leaves, FeelValue present)
    {
        var values = Candidates.Finite(fact.Type) is { } finite
            ? (present.IsNull ? finite : finite.Add(present)).DistinctBy(value => Signature(fact, leaves, value))
            : fact.Type switch
            {
                NumberFactType number => Cut(fact, leaves, NumberPoints(number, leaves, present), FinestNumber, FeelValue.From),
                DateFactType date => Cut(fact, leaves, DatePoints(date, leaves, present), 1, day => FeelValue.From(DateOnly.FromDayNumber((int)day))),
                _ => null,
            };
        return values is null ? null : new FactCells(fact, [.. values]);
    }

    /// <summary>The cell that a known value lies in.</summary>
    public int CellOf(FactCells cells, IReadOnlyList<Leaf> leaves, FeelValue value)
    {
        var signature = Signature(cells.Fact, leaves, value);
        return Enumerable.Range(0, cells.Values.Length).First(i => !cells.Values[i].IsNull && Signature(cells.Fact, leaves, cells.Values[i]) == signature);
    }

    /// <summary>What a leaf says with a fact at a value.</summary>
    public Truth TruthAt(Fact fact, Leaf leaf, FeelValue value)
    {
        var before = frame.Facts[fact.Slot];
        frame.Facts[fact.Slot] = value;
        var truth = LeafCompiler.Ask(leaf.Evaluate, frame);
        frame.Facts[fact.Slot] = before;
        return truth;
    }

    private IEnumerable<FeelValue> Cut(Fact fact, IReadOnlyList<Leaf> leaves, List<decimal> points, decimal finest, Func<decimal, FeelValue> toValue) =>
        OrderedCuts.Representatives(points, finest, point => Signature(fact, leaves, toValue(point))).Select(toValue);

    private string Signature(Fact fact, IReadOnlyList<Leaf> leaves, FeelValue value) =>
        string.Create(leaves.Count, (this, fact, leaves, value), static (text, state) =>
        {
            var (finder, fact, leaves, value) = state;
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = (char)('0' + (int)finder.TruthAt(fact, leaves[i], value));
            }
        });

    private static List<decimal> NumberPoints(NumberFactType type, IReadOnlyList<Leaf> leaves, FeelValue present)
    {
        var (low, high) = (type.From ?? -UnboundedNumber, type.To ?? UnboundedNumber);
        var named = leaves.SelectMany(Candidates.NumbersIn).SelectMany(n => new[] { n - FinestNumber, n, n + FinestNumber });
        return Points(low, high, named, present.IsNull ? null : present.AsNumber(), FinestNumber);
    }

    private List<decimal> DatePoints(DateFactType type, IReadOnlyList<Leaf> leaves, FeelValue present)
    {
        var low = asOf.DayNumber > 366 * 130 ? asOf.AddYears(-130) : DateOnly.MinValue;
        var high = type.NotAfterAsOf ? asOf : asOf.AddYears(Math.Min(70, 9999 - asOf.Year));
        var named = leaves.SelectMany(Candidates.DatesIn).Append(asOf).Concat(Candidates.DatesAmong(frame.Facts)).Distinct().SelectMany(d => new decimal[] { d.DayNumber - 1, d.DayNumber, d.DayNumber + 1 });
        return Points(low.DayNumber, high.DayNumber, named, present.IsNull ? null : present.AsDate().DayNumber, 1);
    }

    private static List<decimal> Points(decimal low, decimal high, IEnumerable<decimal> named, decimal? present, decimal finest)
    {
        var grid = Enumerable.Range(0, GridSteps + 1).Select(i => decimal.Floor((low + ((high - low) * i / GridSteps)) / finest) * finest);
        return [.. grid.Concat(named).Append(low).Append(high).Where(p => p >= low && p <= high).Append(present ?? low).Distinct().Order()];
    }
}
