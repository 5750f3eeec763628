using System.Security.Cryptography;

namespace DecisionSupport.Workshop.Votes;

/// <summary>The four letters by which a phone comes into the room.</summary>
internal static class RoomCode
{
    public const int Length = 4;

    // No vowels, so that no word comes of it, and no letters that are taken for each other from the back of a room.
    private const string Letters = "BDFGHKLMNPRSTX";

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);
}
