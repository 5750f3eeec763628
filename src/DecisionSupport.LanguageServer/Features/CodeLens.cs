using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Protocol;
using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>Above each criterion: how many worked cases reach it, and how many of them it answers otherwise than the rules on disk do.</summary>
internal sealed class CodeLens
{
    private (RuleBook Book, string Cases, CaseReach Reach)? _saved;
    private (RuleBook Book, string Cases, CaseReach Reach)? _now;

    public JsonNode Of(Spot spot, Language language)
    {
        var workspace = spot.Workspace;
        var lenses = new JsonArray();
        if ((workspace.Loading.RuleBook ?? workspace.SavedBook) is not { } book)
        {
            return lenses;
        }

        var now = Reach(ref _now, book, workspace);
        var saved = workspace.SavedBook is { } before && !ReferenceEquals(before, book) ? Reach(ref _saved, before, workspace) : now;
        var lines = new Lines(spot.Text);
        foreach (var criterion in workspace.Index.In(spot.File).Where(m => m is { IsDeclaration: true, Name.Kind: RuleNameKind.Criterion }))
        {
            var (ruleSet, id) = (criterion.Name.RuleSet!, criterion.Name.Id);
            lenses.Add((JsonNode)new JsonObject
            {
                ["range"] = lines.Range(criterion.Start, criterion.Start + criterion.Length),
                ["command"] = new JsonObject { ["title"] = Words.Cases(language, now.Count(ruleSet, id), now.ChangedFrom(saved, ruleSet, id)), ["command"] = "" },
            });
        }

        return lenses;
    }

    private static CaseReach Reach(ref (RuleBook Book, string Cases, CaseReach Reach)? kept, RuleBook book, RuleWorkspace workspace)
    {
        if (kept is not { } found || !ReferenceEquals(found.Book, book) || found.Cases != workspace.Stamp)
        {
            kept = found = (book, workspace.Stamp, CaseReach.Of(book, workspace.Folder));
        }

        return found.Reach;
    }
}
