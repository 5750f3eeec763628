using System.Text.Encodings.Web;
using System.Text.Unicode;
using DecisionSupport.Certificates;
using DecisionSupport.Workshop.Api;
using DecisionSupport.Workshop.Endpoints;
using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Leading;
using DecisionSupport.Workshop.Responses;
using DecisionSupport.Workshop.Rules;
using DecisionSupport.Workshop.Scenarios;
using DecisionSupport.Workshop.Stories;
using DecisionSupport.Workshop.Votes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Workshop;

/// <summary>Puts the trainer's pages and the HTTP API together.</summary>
public static class WorkshopServer
{
    /// <summary>Where the pages are read, of the addresses that a server listens on.</summary>
    public static ServedAddresses AddressesOf(IEnumerable<string> urls)
    {
        ArgumentNullException.ThrowIfNull(urls);
        return ServedAddresses.Of(urls, OwnAddresses.Read());
    }

    /// <summary>A server that is not started yet. It reads no settings from files or the environment: what it does is what it was given.</summary>
    /// <exception cref="ScenarioException">A scenario has an error, or does not fit the rule book.</exception>
    public static WebApplication Build(WorkshopOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var addresses = ListeningAddresses.Of(options.Urls);
        var library = options.ScenarioFolder is { } folder ? ScenarioLibrary.OfFolder(options.RuleBook, folder) : ScenarioLibrary.BuiltIn(options.RuleBook);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(WorkshopServer).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().UseUrls([.. options.Urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.LargestBody;
            kestrel.Limits.MaxRequestHeadersTotalSize = Limits.Headers;
            kestrel.Limits.MaxConcurrentConnections = Limits.Connections;
            kestrel.Limits.RequestHeadersTimeout = Limits.HeadersTimeout;
            kestrel.Limits.KeepAliveTimeout = Limits.SilenceTimeout;
            var share = new AddressShare(Limits.ConnectionsOfAddress);
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection => share.Serve(connection, next)));
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddSingleton(options.RuleBook);
        builder.Services.AddSingleton(_ => TakingTurns.Of(new Turns(Limits.Working, Limits.Waiting), new Turns(Limits.WorkingOfAddress, Limits.WaitingOfAddress)));
        // Swedish letters are written as they are; what HTML could misread is still encoded.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

        var app = builder.Build();
        app.UseMiddleware<FaultBarrier>(options.Report);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RequestGuard>(addresses);
        app.UseMiddleware<TakingTurns>();
        app.UseRouting();
        app.UseMiddleware<EmptyAnswers>();
        ApiEndpoints.Map(app, CertificateSnapshots.HavePlaceIn(options.RuleBook.Vocabulary));
        AssetEndpoints.Map(app);
        // The guide tells of the stories that come with the tool; other rules have others.
        var hasGuide = !ScenarioLibrary.BuiltIn(options.RuleBook).Scenarios.IsEmpty;
        var room = new VotingRoom(options.Clock);
        var wall = new Wall(options.Clock);
        ServedAddresses Served() => AddressesOf(app.Urls);
        var moments = new StoryMoments(options.RuleBook);
        var trainer = new TrainerEndpoints(moments, library, room, wall, Served, options.Clock);
        var stories = new StoryEndpoints(moments, library, room, Served, trainer.FindingsOf, hasGuide);
        trainer.Map(app);
        stories.Map(app);
        var cases = new WorkedCases(options.RuleBook);
        new CaseEndpoints(options.RuleBook, options.OtherRuleBook, options.Clock, library, moments, stories, cases).Map(app);
        new RuleEndpoints(options.RuleBook, library, cases, options.Clock).Map(app);
        if (hasGuide)
        {
            GuideEndpoints.Map(app);
        }

        new CohortEndpoints(options.RuleBook, library).Map(app);
        new VoteEndpoints(moments, library, room, wall).Map(app);
        return app;
    }
}
