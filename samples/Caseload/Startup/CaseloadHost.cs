using System.Text.Encodings.Web;
using System.Text.Unicode;
using Caseload.Days;
using Caseload.Pages;
using Caseload.Rules;
using Caseload.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Caseload.Startup;

/// <summary>Puts a silo and its pages together.</summary>
internal static class CaseloadHost
{
    private const string OwnMachine = "http://127.0.0.1:5080";
    private const int InventedInMemory = 300;

    public static WebApplication Build(string[] args, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var options = builder.Configuration.Get<CaseloadOptions>() ?? new CaseloadOptions();
        if (builder.Configuration["urls"] is null)
        {
            builder.WebHost.UseUrls(OwnMachine);
        }

        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Caseload", LogLevel.Information).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            .AddFilter("Orleans.Runtime.Scheduler", LogLevel.Error);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Today>();
        builder.Services.AddSingleton<RuleShelf>();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.Configure<WatchOptions>(watch =>
        {
            watch.Every = TimeSpan.FromSeconds(options.WatchEvery);
            watch.Patience = options.Impatient ? TimeSpan.FromSeconds(2 * options.WatchEvery) : watch.Patience;
        });
        builder.Services.AddSingleton<InventedCases>();
        builder.UseOrleans(silo => Storage.Use(silo, options));
        // After the silo, which must be there to be opened.
        builder.Services.AddHostedService<Opening>();
        builder.Services.AddHostedService<Pulse>();
        more?.Invoke(builder.Services);
        options.Invented ??= options.Postgres is null ? InventedInMemory : 0;

        var app = builder.Build();
        app.UseMiddleware<OwnPagesOnly>();
        app.UseMiddleware<NotOpenYet>();
        PageEndpoints.Map(app);
        ApiEndpoints.Map(app);
        return app;
    }

    /// <summary>Makes the tables where there is a database without them; before the silo starts, which reads them.</summary>
    public static Task Prepare(WebApplication app) =>
        app.Services.GetRequiredService<CaseloadOptions>().Postgres is { } connection ? Database.Prepare(connection) : Task.CompletedTask;
}
