using DecisionSupport.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers decision support with a host.</summary>
public static class DecisionSupportServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IDecisionSupport"/> as a singleton. Rules are loaded when it is first asked for; errors in them stop it there.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says at least where the rules come from.</param>
    public static IServiceCollection AddDecisionSupport(this IServiceCollection services, Action<DecisionSupportOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton<IDecisionSupport>(provider =>
        {
            var options = new DecisionSupportOptions();
            configure(options);
            var logger = (provider.GetService(typeof(ILoggerFactory)) as ILoggerFactory)?.CreateLogger(Telemetry.Name) ?? NullLogger.Instance;
            return new DecisionSupportService(options, logger);
        });
        return services;
    }
}
