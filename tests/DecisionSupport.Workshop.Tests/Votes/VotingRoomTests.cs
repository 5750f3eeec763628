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
        room.Vote(First, "a", "apply");
        room.Vote(First, "a", "rehabilitate");

        room.Count(First).ShouldBe(new Dictionary<string, int> { ["rehabilitate"] = 1 });
        room.AnswerOf("a").ShouldBe("rehabilitate");
    }

    [Fact]
    public void Another_question_begins_without_votes_and_the_same_one_keeps_them()
    {
        var room = Asked(First);
        room.Vote(First, "a", "apply");
        room.Ask(First);
        room.Count(First).Values.Sum().ShouldBe(1);

        room.Ask(Second);

        room.Vote(First, "b", "apply").ShouldBeFalse();
        room.Count(Second).ShouldBeEmpty();
    }

    [Fact]
    public void Devices_beyond_the_room_are_refused()
    {
        var room = Asked(First);
        Parallel.For(0, VotingRoom.MaxDevices + 50, i => room.Vote(First, $"device {i}", "apply"));

        room.Count(First)["apply"].ShouldBe(VotingRoom.MaxDevices);
    }

    private static VotingRoom Asked(Ballot ballot)
    {
        var room = new VotingRoom();
        room.Ask(ballot);
        return room;
    }
}
