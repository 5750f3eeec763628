namespace DecisionSupport.Analysis;

/// <summary>An exact fraction with a positive denominator, for comparisons that are the same on every machine.</summary>
internal readonly record struct Fraction(long Numerator, long Denominator) : IComparable<Fraction>
{
    public int CompareTo(Fraction other) => ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);
}
