using DecisionSupport.Hosting;
using DecisionSupport.Hosting.Registration;
using DecisionSupport.Hosting.Running;
using DecisionSupport.Hosting.Service;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers decision support with a host.</summary>
public static class DecisionSupportServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IDecisionSupport"/> as a singleton. A host loads the rules and asks once before it starts; errors in options or rules stop it there.
    /// Called again, it changes the same options.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says at least where the rules come from.</param>
    public static IServiceCollection AddDecisionSupport(this IServiceCollection services, Action<DecisionSupportOptions> configure) =>
        Add(services, key: null, configuration: null, configure);

    /// <summary>Registers <see cref="IDecisionSupport"/> as the host's configuration says.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The section with <c>RulesFolder</c>, <c>RulesOver</c>, <c>WatchRules</c>, <c>RequiredSha256</c> and <c>RequiredSigner</c>; each may be absent.</param>
    /// <param name="configure">Says what is not in the configuration; done first.</param>
    public static IServiceCollection AddDecisionSupport(this IServiceCollection services, IConfiguration configuration, Action<DecisionSupportOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, key: null, configuration, configure);
    }

    /// <summary>Registers one rule book of several, to be asked for by its key: <c>[FromKeyedServices("…")] IDecisionSupport</c>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="key">The key.</param>
    /// <param name="configure">Says at least where the rules come from.</param>
    public static IServiceCollection AddKeyedDecisionSupport(this IServiceCollection services, string key, Action<DecisionSupportOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Add(services, key, configuration: null, configure);
    }

    private static IServiceCollection Add(IServiceCollection services, string? key, IConfiguration? configuration, Action<DecisionSupportOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        var name = key ?? Options.Options.DefaultName;
        var options = services.AddOptions<DecisionSupportOptions>(name);
        if (configure is not null)
        {
            options.Configure(configure);
        }

        if (configuration is not null)
        {
            options.Configure(o => ConfigurationReading.Read(configuration, o));
        }

        if (services.Any(d => d.ServiceType == typeof(IDecisionSupport) && Equals(d.ServiceKey, key)))
        {
            return services;
        }

        options.ValidateOnStart();
        services.AddSingleton<IValidateOptions<DecisionSupportOptions>>(new OptionsCheck(name));
        services.AddKeyedSingleton<IDecisionSupport>(key, (provider, _) => new DecisionSupportService(OptionsOf(provider, name), LoggerOf(provider)));
        services.AddSingleton<IHostedService>(provider => new WarmUp(() => provider.GetRequiredKeyedService<IDecisionSupport>(key), ClockOf(provider), LoggerOf(provider)));
        services.AddSingleton<IHostedService>(provider => new RulesWatcher(() => provider.GetRequiredKeyedService<IDecisionSupport>(key), OptionsOf(provider, name), ClockOf(provider), LoggerOf(provider)));
        return services;
    }

    private static DecisionSupportOptions OptionsOf(IServiceProvider provider, string name) => provider.GetRequiredService<IOptionsMonitor<DecisionSupportOptions>>().Get(name);

    private static ILogger LoggerOf(IServiceProvider provider) => provider.GetService<ILoggerFactory>()?.CreateLogger(Log.Category) ?? NullLogger.Instance;

    private static TimeProvider ClockOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
