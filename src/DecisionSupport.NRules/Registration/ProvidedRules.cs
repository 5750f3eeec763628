using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace DecisionSupport.NRules.Registration;

/// <summary>Makes rules whose constructors may ask for services.</summary>
internal sealed class ProvidedRules(IServiceProvider services) : IRuleActivator
{
    public IEnumerable<Rule> Activate(Type type) => [(Rule)ActivatorUtilities.CreateInstance(services, type)];
}
