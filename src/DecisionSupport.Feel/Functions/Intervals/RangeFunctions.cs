using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Feel.Functions.Intervals;

/// <summary>How points and ranges lie to each other. A function and its inverse share one rule.</summary>
internal static class RangeFunctions
{
    private static readonly FeelParameter[] PointPoint = [Point("point1"), Point("point2")];
    private static readonly FeelParameter[] PointRange = [Point("point"), Range("range")];
    private static readonly FeelParameter[] RangePoint = [Range("range"), Point("point")];
    private static readonly FeelParameter[] RangeRange = [Range("range1"), Range("range2")];

    public static IEnumerable<FeelBuiltIn> All =>
    [
        Define("before", IntervalRelations.Before, inverse: false, RangeRange, RangePoint, PointRange, PointPoint),
        Define("after", IntervalRelations.Before, inverse: true, RangeRange, RangePoint, PointRange, PointPoint),
        Define("meets", IntervalRelations.Meets, inverse: false, RangeRange),
        Define("met by", IntervalRelations.Meets, inverse: true, RangeRange),
        Define("overlaps", IntervalRelations.Overlaps, inverse: false, RangeRange),
        Define("overlaps before", IntervalRelations.OverlapsBefore, inverse: false, RangeRange),
        Define("overlaps after", IntervalRelations.OverlapsBefore, inverse: true, RangeRange),
        Define("finishes", IntervalRelations.Finishes, inverse: false, RangeRange, PointRange),
        Define("finished by", IntervalRelations.Finishes, inverse: true, RangeRange, RangePoint),
        Define("includes", IntervalRelations.Includes, inverse: false, RangeRange, RangePoint),
        Define("during", IntervalRelations.Includes, inverse: true, RangeRange, PointRange),
        Define("starts", IntervalRelations.Starts, inverse: false, RangeRange, PointRange),
        Define("started by", IntervalRelations.Starts, inverse: true, RangeRange, RangePoint),
        Define("coincides", IntervalRelations.Coincides, inverse: false, RangeRange, PointPoint),
        FeelBuiltIn.Create(
            "range",
            FeelType.AnyRange,
            static (f, a) => RangeText.Parse((string)a[0].Reference!, f.Budget.Limits),
            ("from", FeelType.String)),
    ];

    private static FeelParameter Point(string name) => new(name, FeelType.Any);

    private static FeelParameter Range(string name) => new(name, FeelType.AnyRange);

    private static FeelBuiltIn Define(string name, IntervalRelation relation, bool inverse, params ReadOnlySpan<FeelParameter[]> signatures)
    {
        var function = new FeelBuiltIn(name, []);
        foreach (var parameters in signatures)
        {
            var isPoint = parameters.Select(parameter => parameter.Type.Kind != FeelTypeKind.Range).ToArray();
            function = function.Or(
                FeelType.Boolean,
                (_, a) =>
                {
                    // A parameter for a point takes anything at load; a range in its place belongs to another signature.
                    var fits = (!isPoint[0] || a[0].Kind != FeelKind.Range) && (!isPoint[1] || a[1].Kind != FeelKind.Range);
                    return fits ? Apply(relation, inverse ? a[1] : a[0], inverse ? a[0] : a[1]) : FeelValue.Null;
                },
                [.. parameters]);
        }

        return function;
    }

    private static FeelValue Apply(IntervalRelation relation, in FeelValue left, in FeelValue right) =>
        FeelValue.From(relation(Interval.Of(left), Interval.Of(right)));
}
