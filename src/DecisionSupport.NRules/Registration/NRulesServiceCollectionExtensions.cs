using DecisionSupport.NRules.Registration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NRules;
using NRules.Extensibility;
using NRules.Fluent;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a host's own NRules rules over decisions.</summary>
public static class DecisionSupportNRulesServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ISessionFactory"/> as a singleton, compiled from the host's rules when it is first asked for, and <see cref="ISession"/> once a scope:
    /// a request, or a run of a background service. Rules may ask for singletons in their constructors, and for services of the scope by <c>Dependency()</c>. What
    /// the host has registered already stays.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="rules">Says where the rule classes are, such as <c>rules => rules.AssemblyOf&lt;MyRule&gt;()</c>.</param>
    public static IServiceCollection AddDecisionSupportNRules(this IServiceCollection services, Action<IRuleTypeScanner> rules)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(rules);
        services.TryAddSingleton<IRuleActivator, ProvidedRules>();
        services.TryAddScoped<IDependencyResolver, ProvidedServices>();
        services.TryAddSingleton(provider =>
        {
            var repository = new RuleRepository(provider.GetRequiredService<IRuleActivator>());
            repository.Load(load => load.From(rules));
            return repository.Compile();
        });
        services.TryAddScoped(provider =>
        {
            var session = provider.GetRequiredService<ISessionFactory>().CreateSession();
            session.DependencyResolver = provider.GetRequiredService<IDependencyResolver>();
            return session;
        });
        return services;
    }
}
