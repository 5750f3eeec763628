namespace DecisionSupport.Feel;

/// <summary>What a <see cref="FeelValue"/> holds.</summary>
public enum FeelKind
{
    /// <summary>No value: in rules and snapshots this means unknown.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A Unicode text.</summary>
    String,

    /// <summary>A calendar date without time of day.</summary>
    Date,

    /// <summary>A time of day, with or without an offset or time zone.</summary>
    Time,

    /// <summary>A date and a time of day, with or without an offset or time zone.</summary>
    DateTime,

    /// <summary>A length of time in days, hours, minutes and seconds.</summary>
    DayTimeDuration,

    /// <summary>A length of time in whole months.</summary>
    YearMonthDuration,

    /// <summary>An ordered list of values.</summary>
    List,

    /// <summary>Named values in order.</summary>
    Context,

    /// <summary>An interval between two values.</summary>
    Range,

    /// <summary>A function value.</summary>
    Function,
}
