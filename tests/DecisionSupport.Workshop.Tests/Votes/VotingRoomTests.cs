using DecisionSupport.Workshop.Votes;

namespace DecisionSupport.Workshop.Tests.Votes;

/// <summary>One vote a device, for the question that is open, and no more devices than a room holds.</summary>
public sealed class VotingRoomTests
{
    private static readonly Ballot First = new("abbas", 1);
    private static readonly Ballot Second = new("abbas", 2);

    [Fact]
    public void A_later_vote_replaces_the_earlier_one()
    {
        var room = Asked(First);
        room.Vote(First, "a", "apply", "here");
        room.Vote(First, "a", "rehabilitate", "here");

        room.Count(First).ShouldBe(new Dictionary<string, int> { ["rehabilitate"] = 1 });
        room.AnswerOf("a").ShouldBe("rehabilitate");
    }

    [Fact]
    public void Another_question_begins_without_votes_and_the_same_one_keeps_them()
    {
        var room = Asked(First);
        room.Vote(First, "a", "apply", "here");
        room.Ask(First);
        room.Count(First).Values.Sum().ShouldBe(1);

        room.Ask(Second);

        room.Vote(First, "b", "apply", "here").ShouldBeFalse();
        room.Count(Second).ShouldBeEmpty();
    }

    [Fact]
    public void Devices_beyond_the_room_are_refused()
    {
        var room = Asked(First);
        Parallel.For(0, VotingRoom.MaxDevices + 50, i => room.Vote(First, $"device {i}", "apply", $"address {i % 7}"));

        room.Count(First)["apply"].ShouldBe(VotingRoom.MaxDevices);
    }

    [Fact]
    public void One_address_cannot_fill_the_room()
    {
        var room = Asked(First);
        Parallel.For(0, VotingRoom.MaxDevices, i => room.Vote(First, $"device {i}", "apply", "here"));

        room.Vote(First, "a", "apply", "elsewhere").ShouldBeTrue();
        room.Count(First)["apply"].ShouldBe(VotingRoom.MaxDevicesOfAddress + 1);
    }

    private static VotingRoom Asked(Ballot ballot)
    {
        var room = new VotingRoom();
        room.Ask(ballot);
        return room;
    }
}
