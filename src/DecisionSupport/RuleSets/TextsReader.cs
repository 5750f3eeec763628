using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleSets;

/// <summary>The groups of texts that criteria, outcomes, steps and notices have.</summary>
internal static class TextsReader
{
    public static AudienceTexts? Audiences(MappingReader owner)
    {
        var officer = LocalizedTextReader.Required(owner, "officer");
        var client = LocalizedTextReader.Required(owner, "client");
        return officer is null || client is null ? null : new AudienceTexts(officer, client);
    }

    public static StatusTexts? Statuses(MappingReader criterion, string audience)
    {
        var node = criterion.Optional(audience);
        if (node is null)
        {
            criterion.Diagnostics.Add(SharedKinds.MissingText, criterion.Place, $"The {criterion.What} has no texts for '{audience}'; write met, not-met and unknown.");
            return null;
        }

        if (MappingReader.Of(node, $"{audience} texts of {criterion.What}", criterion.Diagnostics) is not { } reader)
        {
            return null;
        }

        var met = LocalizedTextReader.Required(reader, "met");
        var notMet = LocalizedTextReader.Required(reader, "not-met");
        var unknown = LocalizedTextReader.Required(reader, "unknown");
        reader.Finish();
        return met is null || notMet is null || unknown is null ? null : new StatusTexts(met, notMet, unknown);
    }

    public static Expression? Expression(DataNode? node, string what, MappingReader owner) =>
        node.AsText(what, owner.Diagnostics) is { } text && node is DataScalar scalar
            ? new Expression(text, scalar.Style == ScalarStyle.Plain ? scalar.Place : scalar.Place with { Column = scalar.Place.Column + 1 }, scalar.Written?.Alone())
            : null;
}
