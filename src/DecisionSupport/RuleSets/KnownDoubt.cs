using DecisionSupport.Data;

namespace DecisionSupport.RuleSets;

/// <summary>A doubt of the law that an outcome is meant to leave open although every fact is known.</summary>
/// <param name="When">In which cases.</param>
/// <param name="Why">Why the rules leave it open, and who can tell.</param>
internal sealed record KnownDoubt(Expression When, LocalizedText Why)
{
    public static KnownDoubt? Read(DataNode node, MappingReader outcome)
    {
        if (MappingReader.Of(node, "doubt", outcome.Diagnostics) is not { } doubt)
        {
            return null;
        }

        var when = TextsReader.Expression(doubt.Required("when"), "when", doubt);
        var why = LocalizedTextReader.Required(doubt, "why");
        doubt.Finish();
        return when is null || why is null ? null : new KnownDoubt(when, why);
    }
}
