using System.Runtime.InteropServices;
using DecisionSupport.Feel.Temporal;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel;

/// <summary>
/// A value of the expression language: 24 bytes, no allocation for numbers, booleans, dates, times and durations.
/// Immutable and thread-safe. <see langword="default"/> is <see cref="Null"/>.
/// </summary>
/// <remarks>
/// <see cref="Equals(FeelValue)"/> is structural identity (the function <c>is</c> of the language): values of different
/// kinds differ, numbers are equal by value (<c>1.0</c> is <c>1</c>), times are equal only with the same offset and zone.
/// </remarks>
[StructLayout(LayoutKind.Explicit)]
public readonly partial struct FeelValue : IEquatable<FeelValue>
{
    [FieldOffset(0)]
    private readonly object? _reference;

    [FieldOffset(8)]
    private readonly decimal _number;

    [FieldOffset(8)]
    private readonly long _first;

    [FieldOffset(16)]
    private readonly long _second;

    private FeelValue(object? reference) => _reference = reference;

    private FeelValue(decimal number)
    {
        _number = number;
        _reference = KindTag.Number;
    }

    private FeelValue(KindTag tag, long first, long second)
    {
        _first = first;
        _second = second;
        _reference = tag;
    }

    /// <summary>The missing value; in rules and snapshots it means unknown.</summary>
    public static FeelValue Null => default;

    /// <summary>The boolean <c>true</c>.</summary>
    public static FeelValue True => new(KindTag.Boolean, 1, 0);

    /// <summary>The boolean <c>false</c>.</summary>
    public static FeelValue False => new(KindTag.Boolean, 0, 0);

    /// <summary>What this value holds.</summary>
    public FeelKind Kind => _reference switch
    {
        null => FeelKind.Null,
        KindTag tag => tag.Kind,
        string => FeelKind.String,
        _ => ((FeelObject)_reference).Kind,
    };

    /// <summary>Whether this is the missing value.</summary>
    public bool IsNull => _reference is null;

    internal bool IsNumber => ReferenceEquals(_reference, KindTag.Number);

    internal bool IsBoolean => ReferenceEquals(_reference, KindTag.Boolean);

    internal bool IsDate => ReferenceEquals(_reference, KindTag.Date);

    internal bool IsTrue => IsBoolean && _first != 0;

    internal bool IsFalse => IsBoolean && _first == 0;

    /// <summary>Unchecked: only for a value known to be a number.</summary>
    internal decimal RawNumber => _number;

    /// <summary>Unchecked: only for a date; days since 0001-01-01.</summary>
    internal long RawDays => _first;

    /// <summary>Unchecked: only for a years and months duration.</summary>
    internal long RawMonths => _first;

    /// <summary>Unchecked: only for a days and time duration.</summary>
    internal Int128 RawNanoseconds => ((Int128)_first * NanosecondsPerSecond) + _second;

    /// <summary>Unchecked: only for a time or a date and time.</summary>
    internal Moment RawMoment => Moment.Unpack(_first, _second, ((KindTag)_reference!).Zone);

    /// <summary>The text, list, context, range or function itself.</summary>
    internal object? Reference => _reference;

    internal const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Compares two values for structural identity.</summary>
    public static bool operator ==(FeelValue left, FeelValue right) => left.Equals(right);

    /// <summary>Compares two values for structural identity.</summary>
    public static bool operator !=(FeelValue left, FeelValue right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FeelValue other)
    {
        if (IsNumber)
        {
            return other.IsNumber && _number == other._number;
        }

        if (_reference is KindTag)
        {
            return ReferenceEquals(_reference, other._reference) && _first == other._first && _second == other._second;
        }

        return Equals(_reference, other._reference);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FeelValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _reference switch
    {
        null => 0,
        KindTag { Kind: FeelKind.Number } => _number.GetHashCode(),
        KindTag tag => HashCode.Combine(tag.Kind, _first, _second),
        _ => _reference.GetHashCode(),
    };

    /// <summary>The value as a literal of the language, in its canonical form, e.g. <c>1.5</c>, <c>"a"</c> or <c>@"2026-01-31"</c>.</summary>
    public override string ToString() => FeelPrinter.Print(this);
}
