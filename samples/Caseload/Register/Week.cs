namespace Caseload.Register;

/// <summary>Weeks from Monday to Sunday, as Swedes count them.</summary>
internal static class Week
{
    public const int Days = 7;

    public static DateOnly Of(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + Days - 1) % Days));
}
