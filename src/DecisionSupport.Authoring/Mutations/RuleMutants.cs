using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>All mutants of a folder of rules.</summary>
internal static class RuleMutants
{
    /// <param name="files">The texts of the folder by their paths.</param>
    /// <param name="vocabulary">The facts.</param>
    /// <param name="ruleSet">Those of one rule set only, parameters left out; null for all.</param>
    /// <param name="parametersOnly">Those of parameters only.</param>
    /// <returns>The mutants in the order of the files, and expressions that cannot be changed token by token, a line each.</returns>
    public static (ImmutableArray<Mutant> Mutants, ImmutableArray<string> LeftOut) Of(SortedDictionary<string, string> files, Vocabulary vocabulary, string? ruleSet, bool parametersOnly)
    {
        var changes = new TokenChanges(new OtherWords(vocabulary));
        var mutants = ImmutableArray.CreateBuilder<Mutant>();
        var leftOut = ImmutableArray.CreateBuilder<string>();
        foreach (var (path, text) in files)
        {
            var own = RuleFolderLayout.FolderOf(path);
            switch (RuleFolderLayout.KindOf(path))
            {
                case RuleFileKind.RuleSet when !parametersOnly && (ruleSet is null || ruleSet == own):
                    foreach (var written in WrittenExpression.In(path, text))
                    {
                        var place = new PlaceInFile(path, text, own, written);
                        if (changes.Of(written.Text) is { } found)
                        {
                            mutants.AddRange(found.Select(c => place.Mutant(c with { Start = written.Start + c.Start })));
                        }
                        else
                        {
                            leftOut.Add($"{path}: {written.Where}: {written.Text}");
                        }
                    }

                    mutants.AddRange(LawDays.OfVersion(path, own, files));
                    break;
                case RuleFileKind.Parameters when ruleSet is null:
                    mutants.AddRange(LawDays.OfParameters(path, text));
                    break;
            }
        }

        return (mutants.DrainToImmutable(), leftOut.DrainToImmutable());
    }
}
