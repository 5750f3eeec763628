using DecisionSupport.RuleBooks;

namespace DecisionSupport.Compilation;

/// <summary>Collects what the texts of a version may put in.</summary>
internal static class TextNameTable
{
    public static Dictionary<string, TextName> Of(RuleBookContents contents, IEnumerable<CompiledDefinition> definitions, RuleScope scope)
    {
        var names = new Dictionary<string, TextName>(StringComparer.Ordinal) { ["asOf"] = Read("asOf", [], null) };
        foreach (var fact in contents.Vocabulary.Facts)
        {
            names[fact.Id] = Read(fact.Id, [fact.Slot], fact.Type);
        }

        foreach (var parameter in contents.Parameters.Keys)
        {
            names["parameter." + parameter] = Read("parameter." + parameter, [], null);
        }

        foreach (var definition in definitions)
        {
            names[definition.Name] = new TextName(definition.Evaluate, definition.Reads.Facts, null);
        }

        return names;

        TextName Read(string path, ImmutableArray<int> facts, FactType? type)
        {
            scope.TryResolve(path, out var variable);
            return new TextName(variable!.Read, facts, type);
        }
    }
}
