using System.Globalization;
using System.Runtime.CompilerServices;
using DecisionSupport.Feel.Limits;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Feel.Evaluation;

/// <summary>
/// What is left of the work that may be done: in one expression, and in all that are evaluated together. Shared by their frames. Not thread-safe.
/// </summary>
/// <param name="limits">What one expression may take.</param>
/// <param name="wholeSteps">How many steps all expressions may take together.</param>
internal sealed class FeelBudget(FeelLimits limits, long wholeSteps = long.MaxValue)
{
    private const int PartsPerStep = 16;
    private const int CharactersPerStep = 16;

    // Processors compare many letters at once.
    private const int ComparedPerStep = 16_384;
    private readonly long _whole = wholeSteps;
    private long _spentBefore;
    private long _granted = limits.Steps;
    private long _stepsLeft = limits.Steps;
    private TimeSpan _regexLeft = limits.RegexTimeout;
    private int _calls;

    public FeelLimits Limits => limits;

    /// <summary>Whether all that expressions may take together is taken; the next one has nothing left.</summary>
    public bool IsSpent => _spentBefore + (_granted - _stepsLeft) >= _whole;

    /// <summary>Begins another expression, which gets as much as one may take, or what the others have left.</summary>
    public void Begin()
    {
        _spentBefore += _granted - _stepsLeft;
        _granted = _stepsLeft = Math.Clamp(_whole - _spentBefore, 0, limits.Steps);
        _calls = 0;
    }

    /// <summary>Begins anew, as if nothing had been done.</summary>
    public void Renew()
    {
        _spentBefore = 0;
        _granted = _stepsLeft = limits.Steps;
        _regexLeft = limits.RegexTimeout;
        _calls = 0;
    }

    public void Spend(long steps)
    {
        if ((_stepsLeft -= steps) < 0)
        {
            throw new FeelLimitException($"the evaluation takes more than {(_granted < limits.Steps ? _whole : limits.Steps)} steps");
        }
    }

    /// <summary>Pays for the time that regular expressions took: what a pattern does cannot be counted in steps.</summary>
    public void SpendOnRegex(TimeSpan time)
    {
        _regexLeft -= time;
        CheckRegexTime();
    }

    /// <summary>Regular expressions have taken all the time that there is for them.</summary>
    public void EndRegexTime() => _regexLeft = TimeSpan.FromTicks(-1);

    /// <summary>Without time left no regular expression is begun.</summary>
    public void CheckRegexTime()
    {
        if (_regexLeft < TimeSpan.Zero)
        {
            throw new FeelLimitException($"regular expressions take more than {limits.RegexTimeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} seconds");
        }
    }

    /// <summary>Pays for walking through a value once: comparing, searching or copying it.</summary>
    public void SpendOn(in FeelValue value)
    {
        if (value.Reference is not KindTag)
        {
            Spend(ValueSize.Of(value).Parts / PartsPerStep);
        }
    }

    /// <summary>Pays for looking for a text in another: at worst each letter of the one is compared with each of the other.</summary>
    public void SpendOnSearch(string text, string match) => Spend(Math.Max(0L, text.Length - match.Length) * match.Length / ComparedPerStep);

    public void EnterCall(int locals)
    {
        Spend(1 + (locals / PartsPerStep));
        if (++_calls > limits.CallDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new FeelLimitException($"functions call each other deeper than {limits.CallDepth} levels");
        }
    }

    public void LeaveCall() => _calls--;

    public void CheckListSize(long count)
    {
        if (count > limits.ListSize)
        {
            throw new FeelLimitException($"a list grows past {limits.ListSize} elements");
        }
    }

    /// <summary>Checks the length of a text about to be made, and pays for it.</summary>
    public void CheckStringLength(long length)
    {
        if (length > limits.StringLength)
        {
            throw new FeelLimitException($"a text grows past {limits.StringLength} characters");
        }

        Spend(length / CharactersPerStep);
    }
}
