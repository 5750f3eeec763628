namespace DecisionSupport.Feel.Tests;

public class PublicSurfaceTests
{
    [Fact]
    public void Few_types_are_public_and_none_can_be_derived_from()
    {
        var types = typeof(FeelExpression).Assembly.GetExportedTypes();

        types.Select(type => type.Name).Order(StringComparer.Ordinal).ShouldBe(
        [
            "CompiledFeelExpression", "FeelContext", "FeelError", "FeelErrorCode", "FeelExpression", "FeelKind", "FeelLimits", "FeelList", "FeelListBuilder", "FeelNamedFunction", "FeelObject",
            "FeelOptions", "FeelPosition", "FeelRange", "FeelResult", "FeelToken", "FeelTokenKind", "FeelTokens", "FeelValue",
        ]);
        types.Where(type => type.IsClass && !type.IsSealed).Select(type => type.Name).ShouldBe(["FeelObject"]);
        typeof(FeelObject).GetConstructors().ShouldBeEmpty();
    }
}
