using DecisionSupport.Data;

namespace DecisionSupport.RuleSets;

/// <summary>What may be open though a goal comes out, and why the law allows it.</summary>
/// <param name="Open">The name, as expressions write it, of a criterion, a condition among the definitions, or a fact.</param>
/// <param name="Because">The reason.</param>
/// <param name="Place">Where the name stands.</param>
internal sealed record AllowedOpening(string Open, LocalizedText Because, Place Place)
{
    public static AllowedOpening? Read(DataNode node, MappingReader outcome)
    {
        if (MappingReader.Of(node, "despite", outcome.Diagnostics) is not { } despite)
        {
            return null;
        }

        var open = despite.Required("open");
        var name = open.AsText("open", outcome.Diagnostics);
        var because = LocalizedTextReader.Required(despite, "because");
        despite.Finish();
        return name is null || because is null ? null : new AllowedOpening(name, because, open!.Place);
    }
}
