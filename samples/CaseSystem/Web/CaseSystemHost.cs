using System.Text.Encodings.Web;
using System.Text.Unicode;
using CaseSystem.Answers;
using CaseSystem.Cases;
using CaseSystem.Storage;
using CaseSystem.WorkList;
using DecisionSupport.Knowledge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace CaseSystem.Web;

/// <summary>Puts the case system together.</summary>
internal static class CaseSystemHost
{
    private const string OwnMachine = "http://127.0.0.1:5090";
    private const long MaxRequestBytes = 6_000_000;

    public static WebApplication Build(string[] args, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Configuration["urls"] is null)
        {
            builder.WebHost.UseUrls(OwnMachine);
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MaxRequestBytes);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("DecisionSupport", LogLevel.Information).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        Register(builder.Services, builder.Configuration, clock);

        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseAntiforgery();
        app.MapHealthChecks("/health");
        CaseEndpoints.Map(app);
        CertificateEndpoints.Map(app);
        AnswerEndpoints.Map(app);
        return app;
    }

    private static void Register(IServiceCollection services, ConfigurationManager configuration, TimeProvider? clock)
    {
        services.AddDecisionSupport(configuration.GetSection("DecisionSupport"), rules => rules.UseBuiltInRules());
        services.AddDecisionSupportNRules(rules => rules.AssemblyOf<StepComesOnTheList>());
        services.AddHealthChecks().AddDecisionSupport();

        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton(new Database(configuration["Database"] ?? "case-system.db"));
        services.AddSingleton<Today>();
        services.AddSingleton<CaseStore>();
        services.AddSingleton<Asking>();
        services.AddSingleton<RecordStore>();
        services.AddSingleton<StepStore>();
        services.AddScoped<WorkListOfToday>();

        services.AddRazorComponents();
        services.AddAntiforgery();
        // A form lives as long as the program: nothing is written outside of the database.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));
    }
}
