using System.Net;
using DecisionSupport.Workshop.Responses;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Tests.Security;

/// <summary>More requests than can be answered.</summary>
public sealed class TakingTurnsTests
{
    [Fact]
    public async Task Who_comes_when_all_turns_are_taken_is_told_to_come_again()
    {
        var work = new TaskCompletionSource();
        await using var limiter = TakingTurns.Of(new Turns(2, 3), new Turns(1, 1));
        var turns = new TakingTurns(_ => work.Task, limiter);
        var contexts = Enumerable.Range(0, 6).Select(AskedFrom).ToList();

        var answers = contexts.Select(turns.InvokeAsync).ToList();

        await answers[5];
        contexts[5].Response.StatusCode.ShouldBe(503);
        contexts[5].Response.Headers.RetryAfter.ToString().ShouldBe("2");
        answers.Take(5).ShouldAllBe(a => !a.IsCompleted);
        work.SetResult();
        await Task.WhenAll(answers);
        contexts.Take(5).ShouldAllBe(c => c.Response.StatusCode == 200);
    }

    [Fact]
    public async Task Who_leaves_while_waiting_gives_the_turn_to_the_next()
    {
        var work = new TaskCompletionSource();
        await using var limiter = TakingTurns.Of(new Turns(1, 1), new Turns(1, 1));
        var turns = new TakingTurns(_ => work.Task, limiter);
        using var gone = new CancellationTokenSource();
        var waits = AskedFrom(2);
        waits.RequestAborted = gone.Token;
        var first = turns.InvokeAsync(AskedFrom(1));
        var second = turns.InvokeAsync(waits);

        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => second);
        var third = turns.InvokeAsync(AskedFrom(3));
        third.IsCompleted.ShouldBeFalse();
        work.SetResult();
        await Task.WhenAll(first, third);
    }

    [Fact]
    public async Task One_address_has_its_share_of_the_turns_and_the_others_are_answered()
    {
        var work = new TaskCompletionSource();
        await using var limiter = TakingTurns.Of(new Turns(2, 3), new Turns(1, 1));
        var turns = new TakingTurns(context => context.Connection.RemoteIpAddress!.Equals(Address(1)) ? work.Task : Task.CompletedTask, limiter);
        var contexts = Enumerable.Range(0, 3).Select(_ => AskedFrom(1)).ToList();
        var answers = contexts.Select(turns.InvokeAsync).ToList();

        await turns.InvokeAsync(AskedFrom(2));

        await answers[2];
        contexts[2].Response.StatusCode.ShouldBe(503);
        answers.Take(2).ShouldAllBe(a => !a.IsCompleted);
        work.SetResult();
        await Task.WhenAll(answers);
    }

    private static IPAddress Address(int number) => new([127, 0, 0, (byte)number]);

    private static DefaultHttpContext AskedFrom(int address) => new() { Response = { Body = new MemoryStream() }, Connection = { RemoteIpAddress = Address(address) } };
}
