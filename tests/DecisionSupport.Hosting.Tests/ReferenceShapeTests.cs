using System.Text;
using DecisionSupport.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Hosting.Tests;

/// <summary>A host says what its keys look like, in its configuration.</summary>
public sealed class ReferenceShapeTests
{
    [Theory]
    [InlineData("SN-123456", true)]
    [InlineData("B7", true)]
    [InlineData("Anna Andersson", false)]
    public void A_reference_is_a_key_of_the_host(string reference, bool isKey) =>
        (Support("SN-999999", "A9").ReadSnapshot(Encoding.UTF8.GetBytes($"{{\"snapshot\": 1, \"asOf\": \"2020-06-15\", \"reference\": \"{reference}\"}}"), "case.json").Snapshot?.Reference == reference).ShouldBe(isKey);

    [Fact]
    public void A_shape_that_could_be_of_people_is_told_when_the_host_starts() =>
        Should.Throw<OptionsValidationException>(() => Support("9999999999")).Message.ShouldStartWith("ReferenceShapes: Keys of the shape '9999999999' could be taken for personal identity numbers; let them have fewer than ten digits, or letters among the digits.");

    private static IDecisionSupport Support(params string[] shapes)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(shapes.Select((shape, i) => KeyValuePair.Create($"DecisionSupport:ReferenceShapes:{i}", (string?)shape))).Build();
        var services = new ServiceCollection().AddLogging().AddDecisionSupport(configuration.GetSection("DecisionSupport")).AddDecisionSupport(o => o.LoadRules = () => GoodRules.With());
        return services.BuildServiceProvider().GetRequiredService<IDecisionSupport>();
    }
}
