namespace DecisionSupport.Feel.Functions.Texts.Patterns;

/// <summary>The groups of a pattern as it is read, so that a back-reference can be told from a digit and from a mistake.</summary>
internal sealed class CapturingGroups
{
    /// <summary>The numbers of the groups that are open; 0 for one that captures nothing.</summary>
    private readonly Stack<int> _open = new();
    private readonly HashSet<int> _closed = [];
    private int _count;

    public void Open(bool captures) => _open.Push(captures ? ++_count : 0);

    public void Close()
    {
        if (_open.TryPop(out var number))
        {
            _closed.Add(number);
        }
    }

    /// <summary>
    /// Reads a back-reference: one digit, and as many more as still make the number of a group begun before it. Null where
    /// that group is not ended yet. A group that took no part in the match counts as empty.
    /// </summary>
    public string? Reference(ReadOnlySpan<char> digits, out int length)
    {
        var number = digits[0] - '0';
        length = 1;
        while (length < digits.Length && char.IsAsciiDigit(digits[length]) && (number * 10) + (digits[length] - '0') <= _count)
        {
            number = (number * 10) + (digits[length++] - '0');
        }

        return _closed.Contains(number) && number > 0 ? $"(?({number})\\{number}|)" : null;
    }
}
