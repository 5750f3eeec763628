using DecisionSupport.Data;

namespace DecisionSupport;

/// <summary>What may be open though a goal comes out, and why the law allows it. Immutable; made only by a rule book.</summary>
public sealed class AllowedOpening
{
    internal AllowedOpening()
    {
    }

    /// <summary>The name, as expressions write it, of a criterion, a condition among the definitions, or a fact.</summary>
    public required string Open { get; init; }

    /// <summary>The reason.</summary>
    public required LocalizedText Because { get; init; }

    internal Place Place { get; init; }

    internal static AllowedOpening? Read(DataNode node, MappingReader outcome)
    {
        if (MappingReader.Of(node, "despite", outcome.Diagnostics) is not { } despite)
        {
            return null;
        }

        var open = despite.Required("open");
        var name = open.AsText("open", outcome.Diagnostics);
        var because = Texts.LocalizedTextReader.Required(despite, "because");
        despite.Finish();
        return name is null || because is null ? null : new AllowedOpening { Open = name, Because = because, Place = open!.Place };
    }
}
