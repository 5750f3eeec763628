using NRules.Extensibility;

namespace DecisionSupport.NRules.Registration;

/// <summary>Gives rules the services that they depend on.</summary>
internal sealed class ProvidedServices(IServiceProvider services) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) =>
        services.GetService(serviceType) ?? throw new InvalidOperationException($"The rule '{context.Rule.Name}' depends on {serviceType}, which is not registered.");
}
