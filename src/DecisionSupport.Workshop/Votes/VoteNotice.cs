namespace DecisionSupport.Workshop.Votes;

/// <summary>What a phone is told when what it sent did not count, and what to do.</summary>
internal static class VoteNotice
{
    public static LocalizedText WrongCode { get; } = new("Koden stämmer inte. Se efter på väggen.", "The code is not right. Look at the wall.");

    public static LocalizedText RoomIsFull { get; } = new("Rummet är fullt. Din telefon får inte plats.", "The room is full. There is no place for your phone.");

    public static LocalizedText? Of(VoteResult result) => result switch
    {
        VoteResult.Counted => null,
        VoteResult.NotInRoom => new("Din röst räknades inte. Skriv rummets kod först. Telefonen måste få spara kakor.", "Your vote was not counted. Enter the room code first. The phone must be allowed to keep cookies."),
        VoteResult.Locked => new("Din röst räknades inte. Frågan är låst.", "Your vote was not counted. The question is locked."),
        _ => new("Din röst räknades inte. En annan fråga är öppen nu.", "Your vote was not counted. Another question is open now."),
    };
}
