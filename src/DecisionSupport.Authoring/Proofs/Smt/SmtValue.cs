using System.Globalization;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>A value as the solver knows it.</summary>
internal abstract record SmtValue;

internal sealed record SmtBool(string Text) : SmtValue;

/// <summary>A number; <paramref name="IsWhole"/> tells an integer term from a real one.</summary>
internal sealed record SmtNumber(string Text, bool IsWhole) : SmtValue
{
    public string AsReal => IsWhole ? $"(to_real {Text})" : Text;
}

/// <summary>A word of a closed set, by its number.</summary>
internal sealed record SmtWord(string Text) : SmtValue;

/// <summary>A day of the calendar.</summary>
internal sealed record SmtDate(string Year, string Month, string Day) : SmtValue
{
    /// <summary>A whole number that grows with the day; not the number of days.</summary>
    public string Key => $"(key {Year} {Month} {Day})";

    public static SmtDate Of(DateOnly day) => new(Number(day.Year), Number(day.Month), Number(day.Day));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A length of time: months or days, one of them 0.</summary>
internal sealed record SmtLength(long Months, long Days) : SmtValue;

/// <summary>Which words a list holds, by word.</summary>
internal sealed record SmtWords(ImmutableDictionary<string, string> Holds) : SmtValue;

/// <summary>What this translation has no words for.</summary>
internal sealed class NotExpressibleException(string what) : Exception($"'{what}' has no translation for the solver.");
