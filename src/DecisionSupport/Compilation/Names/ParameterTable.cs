using DecisionSupport.Feel;

namespace DecisionSupport.Compilation.Names;

/// <summary>The values of all parameters, cut along the days on which any of them changes. Immutable and thread-safe.</summary>
internal sealed class ParameterTable
{
    private readonly DateOnly[] _starts;
    private readonly FeelValue[][] _rows;

    public ParameterTable(IEnumerable<Parameter> parameters)
    {
        Parameters = [.. parameters.OrderBy(p => p.Id, StringComparer.Ordinal)];
        _starts =
        [
            .. Parameters.SelectMany(p => p.Values).SelectMany(v => v.To is { } to && to < DateOnly.MaxValue ? new[] { v.From, to.AddDays(1) } : [v.From])
                .Append(DateOnly.MinValue).Distinct().Order(),
        ];
        _rows = Array.ConvertAll(_starts, day => Parameters.Select(p => ParameterFeelValue.Of(p, p.On(day))).ToArray());
    }

    /// <summary>The parameters in the order of their slots.</summary>
    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>The days on which any value begins or ends.</summary>
    public IEnumerable<DateOnly> Starts => _starts;

    /// <summary>The values on a day by slot; null in the sense of FEEL where there is none.</summary>
    public FeelValue[] On(DateOnly day)
    {
        var index = Array.BinarySearch(_starts, day);
        return _rows[index >= 0 ? index : ~index - 1];
    }
}
