namespace DecisionSupport.Feel.Temporal;

/// <summary>Reads fixed patterns of digits and marks from a text, without allocation.</summary>
internal ref struct TextScanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;

    public readonly ReadOnlySpan<char> Rest => _rest;

    public readonly char Peek() => _rest.IsEmpty ? '\0' : _rest[0];

    public bool Take(char expected)
    {
        if (Peek() != expected || _rest.IsEmpty)
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    /// <summary>Exactly <paramref name="count"/> digits.</summary>
    public bool TakeDigits(int count, out int value)
    {
        value = 0;
        if (_rest.Length < count)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (!char.IsAsciiDigit(_rest[i]))
            {
                return false;
            }

            value = (value * 10) + (_rest[i] - '0');
        }

        _rest = _rest[count..];
        return true;
    }

    /// <summary>As many digits as there are, at least one.</summary>
    public ReadOnlySpan<char> TakeRun()
    {
        var length = 0;
        while (length < _rest.Length && char.IsAsciiDigit(_rest[length]))
        {
            length++;
        }

        var run = _rest[..length];
        _rest = _rest[length..];
        return run;
    }

    /// <summary>The digits after a decimal point, as nanoseconds; digits beyond the ninth are dropped.</summary>
    public bool TakeFraction(out long nanoseconds)
    {
        nanoseconds = 0;
        if (!Take('.'))
        {
            return true;
        }

        var run = TakeRun();
        for (var i = 0; i < 9; i++)
        {
            nanoseconds = (nanoseconds * 10) + (i < run.Length ? run[i] - '0' : 0);
        }

        return !run.IsEmpty;
    }
}
