using Caseload.Rules;
using Caseload.Startup;
using Microsoft.AspNetCore.Http;

namespace Caseload.Tests.Pages;

/// <summary>Whoever asks before there are rules is asked to wait, and sees no fault.</summary>
public sealed class NotOpenYetTests
{
    [Fact]
    public async Task Before_there_are_rules_a_page_asks_to_wait()
    {
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };

        await new NotOpenYet(_ => throw new NoRulesYetException()).InvokeAsync(context);

        context.Response.StatusCode.ShouldBe(StatusCodes.Status503ServiceUnavailable);
        context.Response.Headers.RetryAfter.ToString().ShouldBe("1");
    }

    [Fact]
    public Task Another_fault_is_not_hidden() =>
        Should.ThrowAsync<InvalidOperationException>(() => new NotOpenYet(_ => throw new InvalidOperationException("another")).InvokeAsync(new DefaultHttpContext()));
}
