namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>Finds where something changes that changes once.</summary>
internal static class Halving
{
    /// <summary>The first number at which something is no longer what it is at the first of all; null when it is the same at the last.</summary>
    public static int? FirstChange<T>(int first, int last, Func<int, T> at)
    {
        var before = at(first);
        if (EqualityComparer<T>.Default.Equals(at(last), before))
        {
            return null;
        }

        var (low, high) = (first, last);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = EqualityComparer<T>.Default.Equals(at(middle), before) ? (middle, high) : (low, middle);
        }

        return high;
    }
}
