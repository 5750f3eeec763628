using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel;

public readonly partial struct FeelValue
{
    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public decimal AsNumber() => IsNumber ? _number : throw Mismatch(FeelKind.Number);

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public bool AsBoolean() => IsBoolean ? _first != 0 : throw Mismatch(FeelKind.Boolean);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public string AsString() => _reference as string ?? throw Mismatch(FeelKind.String);

    /// <summary>The date.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind, or the year lies outside 1–9999.</exception>
    public DateOnly AsDate() => IsDate && _first >= 0 && _first <= DateOnly.MaxValue.DayNumber
        ? DateOnly.FromDayNumber((int)_first)
        : throw Mismatch(FeelKind.Date);

    /// <summary>The date, where it is one that the calendar of .NET has: arithmetic can leave its years 1–9999.</summary>
    internal bool TryAsDate(out DateOnly date)
    {
        var isOne = IsDate && _first >= 0 && _first <= DateOnly.MaxValue.DayNumber;
        date = isOne ? DateOnly.FromDayNumber((int)_first) : default;
        return isOne;
    }

    /// <summary>The whole months of a years and months duration.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public long AsMonths() => ReferenceEquals(_reference, KindTag.YearMonthDuration) ? _first : throw Mismatch(FeelKind.YearMonthDuration);

    /// <summary>The list.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public FeelList AsList() => _reference as FeelList ?? throw Mismatch(FeelKind.List);

    /// <summary>The context.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public FeelContext AsContext() => _reference as FeelContext ?? throw Mismatch(FeelKind.Context);

    /// <summary>The range.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public FeelRange AsRange() => _reference as FeelRange ?? throw Mismatch(FeelKind.Range);

    private InvalidOperationException Mismatch(FeelKind expected) => new($"Expected {expected} but the value is {Kind}: {this}");
}
