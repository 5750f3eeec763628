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
        await using var limiter = TakingTurns.Turns(working: 2, waiting: 3);
        var turns = new TakingTurns(_ => work.Task, limiter);
        var contexts = Enumerable.Range(0, 6).Select(_ => new DefaultHttpContext { Response = { Body = new MemoryStream() } }).ToList();

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
        await using var limiter = TakingTurns.Turns(working: 1, waiting: 1);
        var turns = new TakingTurns(_ => work.Task, limiter);
        using var gone = new CancellationTokenSource();
        var first = turns.InvokeAsync(new DefaultHttpContext());
        var second = turns.InvokeAsync(new DefaultHttpContext { RequestAborted = gone.Token });

        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => second);
        var third = turns.InvokeAsync(new DefaultHttpContext());
        third.IsCompleted.ShouldBeFalse();
        work.SetResult();
        await Task.WhenAll(first, third);
    }
}
