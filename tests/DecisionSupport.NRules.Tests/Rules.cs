using DecisionSupport.NRules.Tests.Sample;
using NRules.Fluent;

namespace DecisionSupport.NRules.Tests;

/// <summary>Compiled rules.</summary>
internal static class Rules
{
    /// <summary>A session without any rule.</summary>
    public static ISessionFactory None { get; } = new RuleRepository().Compile();

    /// <summary>The rules of the sample host.</summary>
    public static ISessionFactory Sample { get; } = Compile();

    private static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(types => types.AssemblyOf<PlannedStepComesOnTheList>()));
        return repository.Compile();
    }
}
