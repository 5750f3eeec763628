using DecisionSupport.Authoring.Migrations;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Editing;

/// <summary>What a file declares, by the keys that its ids stand under.</summary>
internal static class Declarations
{
    public static IEnumerable<RuleMention> In(FileScalars file)
    {
        var kind = RuleFolderLayout.KindOf(file.Path);
        foreach (var scalar in file.Scalars)
        {
            if (NameOf(kind, RuleFolderLayout.FolderOf(file.Path), scalar) is { } name && file.Mention(name, file.Inside(scalar).Start, scalar.Value.Length, isDeclaration: true) is { } mention)
            {
                yield return mention;
            }
        }
    }

    private static RuleName? NameOf(RuleFileKind file, string ruleSet, PlacedScalar scalar)
    {
        if (scalar.IsKey)
        {
            return file == RuleFileKind.RuleSet && scalar.Path is ["definitions"] ? new RuleName(RuleNameKind.Definition, scalar.Value, ruleSet) : null;
        }

        return (file, scalar.Path) switch
        {
            (RuleFileKind.Vocabulary, ["facts", "[]", "id"]) => new RuleName(RuleNameKind.Fact, scalar.Value),
            (RuleFileKind.Parameters, ["parameters", "[]", "id"]) => new RuleName(RuleNameKind.Parameter, scalar.Value),
            (RuleFileKind.Sources, ["sources", "[]", "id"]) => new RuleName(RuleNameKind.Source, scalar.Value),
            (RuleFileKind.Header, ["parties", "[]", "id"]) => new RuleName(RuleNameKind.Party, scalar.Value),
            (RuleFileKind.Guide, ["guide"]) => new RuleName(RuleNameKind.Guide, scalar.Value),
            (RuleFileKind.Paper, ["paper"]) => new RuleName(RuleNameKind.Paper, scalar.Value),
            (RuleFileKind.Paper, ["step", "id"]) => new RuleName(RuleNameKind.Step, scalar.Value),
            (RuleFileKind.RuleSet, ["ruleSet"]) => new RuleName(RuleNameKind.RuleSet, scalar.Value),
            (RuleFileKind.RuleSet, ["criteria", "[]", "id"]) => new RuleName(RuleNameKind.Criterion, scalar.Value, ruleSet),
            (RuleFileKind.RuleSet, ["outcomes", "[]", "id"]) => new RuleName(RuleNameKind.Outcome, scalar.Value, ruleSet),
            (RuleFileKind.RuleSet, ["grounds", "[]", "id"]) => new RuleName(RuleNameKind.Ground, scalar.Value, ruleSet),
            (RuleFileKind.RuleSet, ["steps", "[]", "id"] or ["criteria", "[]", "steps", "[]", "id"]) => new RuleName(RuleNameKind.Step, scalar.Value),
            _ => null,
        };
    }
}
