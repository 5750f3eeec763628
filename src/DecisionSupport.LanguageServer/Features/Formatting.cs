using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Protocol;
using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>Tidies a file where that changes nothing that it says.</summary>
internal static class Formatting
{
    public static JsonNode Of(Spot spot) => TextEdits.Between(spot.Text, RuleFormatting.Of(spot.Text));
}
