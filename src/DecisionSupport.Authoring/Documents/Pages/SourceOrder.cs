namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>Orders ids of sources as a lawyer would: numbers by size, so that section 9 comes before section 10.</summary>
internal sealed class SourceOrder : IComparer<string>
{
    public static SourceOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var (digitsLeft, digitsRight) = (Digits(left), Digits(right));
            var order = digitsLeft > 0 && digitsRight > 0 ? CompareNumbers(left[..digitsLeft], right[..digitsRight]) : left[0].CompareTo(right[0]);
            if (order != 0)
            {
                return order;
            }

            left = left[Math.Max(1, digitsLeft)..];
            right = right[Math.Max(1, digitsRight)..];
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
