using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent.Dsl;

namespace DecisionSupport.NRules.Tests;

/// <summary>Rules, sessions and services of a host.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public void Sessions_live_as_long_as_their_scope_and_share_the_compiled_rules()
    {
        using var provider = Services().BuildServiceProvider(validateScopes: true);
        using var first = provider.CreateScope();
        using var second = provider.CreateScope();

        var session = first.ServiceProvider.GetRequiredService<ISession>();

        first.ServiceProvider.GetRequiredService<ISession>().ShouldBeSameAs(session);
        second.ServiceProvider.GetRequiredService<ISession>().ShouldNotBeSameAs(session);
        second.ServiceProvider.GetRequiredService<ISessionFactory>().ShouldBeSameAs(first.ServiceProvider.GetRequiredService<ISessionFactory>());
    }

    [Fact]
    public void Rules_get_the_services_they_ask_for()
    {
        using var provider = Services().AddSingleton(new Threshold(3)).AddScoped<Diary>().BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();

        session.InsertAll([2, 3, 4]);
        session.Fire();

        scope.ServiceProvider.GetRequiredService<Diary>().Lines.ShouldBe(["3", "4"], ignoreOrder: true);
    }

    [Fact]
    public void A_service_that_is_not_registered_is_named()
    {
        using var provider = Services().AddSingleton(new Threshold(3)).BuildServiceProvider();
        using var scope = provider.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        session.Insert(4);

        Should.Throw<RuleExecutionException>(() => session.Fire()).GetBaseException().Message.ShouldContain(nameof(Diary));
    }

    private static IServiceCollection Services() => new ServiceCollection().AddDecisionSupportNRules(rules => rules.NestedTypes().Type(typeof(Writes))).AddSingleton(new Threshold(0));

    public sealed record Threshold(int Least);

    public sealed class Diary
    {
        public List<string> Lines { get; } = [];
    }

    public sealed class Writes(Threshold threshold) : Rule
    {
        public override void Define()
        {
            Diary diary = default!;
            int number = default;
            var least = threshold.Least;

            Dependency().Resolve(() => diary);
            When().Match(() => number, n => n >= least);
            Then().Do(_ => diary.Lines.Add($"{number}"));
        }
    }
}
