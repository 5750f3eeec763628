namespace DecisionSupport.Workshop.Votes;

/// <summary>How it stands in the room, as pages write it.</summary>
internal static class RoomWords
{
    /// <summary>What a page is about: when this differs, the page is an old one.</summary>
    public static string Key(Ballot? asked, BallotState? state) => asked is null || state is null
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{asked.Scenario}/{asked.Step}/{(state.IsLocked ? "last" : "oppen")}");

    /// <summary>Seconds as minutes and seconds.</summary>
    public static string Clock(int seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
}
