using System.Text.Json;
using DecisionSupport.Workshop.Leading;
using DecisionSupport.Workshop.Votes;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Responses;

/// <summary>How it stands in the room, for pages that follow it: which question, whether it is open, how many have voted. Never what they answered.</summary>
internal static class RoomJson
{
    public static async Task Send(HttpContext context, VotingRoom room, Wall wall)
    {
        var asked = room.Asked;
        var state = room.StateOf(asked);
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("room", RoomWords.Key(asked, state));
        json.WriteNumber("wall", wall.Version);
        json.WriteNumber("votes", state?.Votes ?? 0);
        json.WriteNumber("devices", room.Devices);
        json.WriteString("left", state?.SecondsLeft is { } seconds ? RoomWords.Clock(seconds) : "");
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }
}
