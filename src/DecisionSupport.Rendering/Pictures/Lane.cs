namespace DecisionSupport.Rendering.Pictures;

/// <summary>Something that goes on beside other things, with what happens in it.</summary>
/// <param name="Name">Its name; empty where there is only one.</param>
/// <param name="Bars">What happens in it.</param>
internal sealed record Lane(string Name, ImmutableArray<Bar> Bars);

/// <summary>Days of which one thing is said.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, itself included.</param>
/// <param name="Label">What it is, short; stands on the bar where there is room.</param>
/// <param name="Said">The whole of it in words, with its days.</param>
/// <param name="Fill">How it looks.</param>
internal sealed record Bar(DateOnly From, DateOnly To, string Label, string Said, Fill Fill);

/// <summary>A day that matters to all lanes.</summary>
/// <param name="Day">The day.</param>
/// <param name="Label">What it is.</param>
/// <param name="Kind">How it looks.</param>
/// <param name="IsAfter">Whether it stands where the day ends.</param>
internal sealed record DayMark(DateOnly Day, string Label, DayMarkKind Kind, bool IsAfter = false);

/// <summary>How a marked day looks.</summary>
internal enum DayMarkKind
{
    /// <summary>The day of the case.</summary>
    Today,

    /// <summary>A day that something is lost on.</summary>
    Alarm,

    /// <summary>A day to come.</summary>
    Coming,
}
