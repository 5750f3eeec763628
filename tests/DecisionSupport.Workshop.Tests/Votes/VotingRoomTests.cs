using DecisionSupport.Workshop.Votes;

namespace DecisionSupport.Workshop.Tests.Votes;

/// <summary>One vote a device that is in the room, for the question that is open; no more devices than a room holds; and no vote is lost.</summary>
public sealed class VotingRoomTests
{
    private static readonly Ballot First = new("abbas", 1);
    private static readonly Ballot Second = new("abbas", 2);

    private readonly SteppedClock _clock = new();

    [Fact]
    public void A_later_vote_replaces_the_earlier_one()
    {
        var room = Asked(First, "a");
        room.Vote(First, "a", "apply");
        room.Vote(First, "a", "rehabilitate").ShouldBe(VoteResult.Counted);
        room.Lock(First);

        room.StateOf(First)!.Answers.ShouldBe(new Dictionary<string, int> { ["rehabilitate"] = 1 });
        room.AnswerOf(First, "a").ShouldBe("rehabilitate");
    }

    [Fact]
    public void What_the_room_answers_is_hidden_until_the_question_is_locked_and_then_no_vote_is_taken()
    {
        var room = Asked(First, "a", "b");
        room.Vote(First, "a", "apply");

        room.StateOf(First)!.ShouldSatisfyAllConditions(s => s.Votes.ShouldBe(1), s => s.Answers.ShouldBeEmpty());
        room.Lock(First);

        room.StateOf(First)!.Answers["apply"].ShouldBe(1);
        room.Vote(First, "b", "apply").ShouldBe(VoteResult.Locked);
        room.StateOf(First)!.Votes.ShouldBe(1);
    }

    [Fact]
    public void A_question_with_a_time_limit_locks_by_itself()
    {
        var room = new VotingRoom(_clock);
        room.Join("a", "here");
        room.Ask(First, TimeSpan.FromSeconds(30));
        _clock.Step(TimeSpan.FromSeconds(29.5));
        room.StateOf(First)!.SecondsLeft.ShouldBe(1);
        room.Vote(First, "a", "apply").ShouldBe(VoteResult.Counted);

        _clock.Step(TimeSpan.FromSeconds(0.5));

        room.Vote(First, "a", "rehabilitate").ShouldBe(VoteResult.Locked);
        room.StateOf(First)!.ShouldSatisfyAllConditions(s => s.IsLocked.ShouldBeTrue(), s => s.SecondsLeft.ShouldBeNull(), s => s.Answers["apply"].ShouldBe(1));
    }

    [Fact]
    public void Another_question_begins_without_votes_and_those_of_the_one_before_are_kept()
    {
        var room = Asked(First, "a", "b");
        room.Vote(First, "a", "apply");

        room.Ask(Second);

        room.Vote(First, "b", "apply").ShouldBe(VoteResult.OtherQuestion);
        room.StateOf(Second)!.Votes.ShouldBe(0);
        room.StateOf(First)!.ShouldSatisfyAllConditions(s => s.IsLocked.ShouldBeTrue(), s => s.Answers["apply"].ShouldBe(1));
    }

    [Fact]
    public void A_question_that_is_opened_again_keeps_its_votes_and_says_so()
    {
        var room = Asked(First, "a");
        room.Vote(First, "a", "apply");
        room.Lock(First);

        room.Ask(First);

        room.StateOf(First)!.ShouldSatisfyAllConditions(s => s.IsReopened.ShouldBeTrue(), s => s.Votes.ShouldBe(1));
    }

    [Fact]
    public void Who_has_not_come_into_the_room_is_not_counted()
    {
        var room = Asked(First);

        room.Vote(First, "forged", "apply").ShouldBe(VoteResult.NotInRoom);
        room.Vote(First, null, "apply").ShouldBe(VoteResult.NotInRoom);
        room.StateOf(First)!.Votes.ShouldBe(0);
    }

    [Fact]
    public void Devices_beyond_the_room_are_refused()
    {
        var room = new VotingRoom(_clock);
        AtOnce.ForEach(VotingRoom.MaxDevices + 50, i => room.Join($"device {i}", $"address {i % 7}"));

        room.Devices.ShouldBe(VotingRoom.MaxDevices);
    }

    [Fact]
    public void One_address_cannot_fill_the_room()
    {
        var room = new VotingRoom(_clock);
        AtOnce.ForEach(VotingRoom.MaxDevices, i => room.Join($"device {i}", "here"));

        room.Join("a", "elsewhere").ShouldBeTrue();
        room.Devices.ShouldBe(VotingRoom.MaxDevicesOfAddress + 1);
    }

    [Fact]
    public void The_code_is_four_letters_that_make_no_word() => new VotingRoom(_clock).Code.ShouldMatch("^[BDFGHKLMNPRSTX]{4}$");

    private VotingRoom Asked(Ballot ballot, params string[] devices)
    {
        var room = new VotingRoom(_clock);
        foreach (var device in devices)
        {
            room.Join(device, "here");
        }

        room.Ask(ballot);
        return room;
    }

    private sealed class SteppedClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Step(TimeSpan time) => _now += time;
    }
}
