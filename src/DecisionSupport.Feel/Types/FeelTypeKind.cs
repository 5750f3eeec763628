namespace DecisionSupport.Feel.Types;

internal enum FeelTypeKind
{
    Any,
    Null,
    Boolean,
    Number,
    String,
    Date,
    Time,
    DateTime,
    DayTimeDuration,
    YearMonthDuration,
    List,
    Context,
    Range,
    Function,
}
