using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Vocabularies;

/// <summary>Reads what a fact says under <c>change</c>.</summary>
internal static class FactChangeReader
{
    public static FactChange? Read(MappingReader fact, FactType? type)
    {
        if (MappingReader.Of(fact.Optional("change"), $"change of {fact.What}", fact.Diagnostics) is not { } change)
        {
            return null;
        }

        var to = change.Optional("to");
        var value = type switch
        {
            BooleanFactType => to.AsOneOf("to", ["true", "false"], fact.Diagnostics),
            EnumFactType words => to.AsOneOf("to", [.. words.Values.Select(v => v.Id)], fact.Diagnostics),
            _ => null,
        };
        if (to is not null && type is not (BooleanFactType or EnumFactType))
        {
            fact.Diagnostics.Add(SharedKinds.WrongValue, to.Place, "Only of a yes or no, or of one of several words, it can be said which value a change gives; leave 'to' out.");
        }

        return LocalizedTextReader.ReadWords(change) is { } text ? new FactChange(value, text) : null;
    }
}
