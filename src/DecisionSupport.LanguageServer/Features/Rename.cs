using System.Text.RegularExpressions;
using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Protocol;
using DecisionSupport.LanguageServer.Rpc;
using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>
/// Renames a fact in rules and cases and writes a migration for snapshots from before, or a definition in its rule set. Other ids are contracts with hosts and with what has
/// been written down; they are not renamed by a key.
/// </summary>
internal static partial class Rename
{
    public static JsonNode? Prepare(Spot spot) => spot.Mention is { } mention && MayBeRenamed(mention.Name)
        ? new JsonObject { ["range"] = new Lines(spot.Text).Range(mention.Start, mention.Start + mention.Length), ["placeholder"] = spot.Text.Substring(mention.Start, mention.Length) }
        : null;

    public static JsonNode Of(Spot spot, string to, DateOnly today, bool mayCreate)
    {
        if (spot.Mention is not { } mention || !MayBeRenamed(mention.Name))
        {
            throw new RpcException(ErrorCodes.RequestFailed, "Only facts and definitions are renamed here; other ids are contracts with hosts and with what has been written down.");
        }

        return Edit(spot.Workspace, mention.Name.Kind == RuleNameKind.Fact ? OfFact(spot.Workspace, mention.Name.Id, to, today) : OfDefinition(spot.Workspace, mention.Name, to), mayCreate);
    }

    private static bool MayBeRenamed(RuleName name) => name.Kind is RuleNameKind.Fact or RuleNameKind.Definition;

    // Under its subject a case writes the last part alone, and so may its author here.
    private static IEnumerable<KeyValuePair<string, string>> OfFact(RuleWorkspace workspace, string from, string to, DateOnly today)
    {
        var plan = FactRenaming.Plan(workspace.Texts, from, to.Contains('.', StringComparison.Ordinal) ? to : $"{from[..from.LastIndexOf('.')]}.{to}", today);
        return plan.Problem is { } problem ? throw new RpcException(ErrorCodes.RequestFailed, problem) : plan.Texts;
    }

    private static IEnumerable<KeyValuePair<string, string>> OfDefinition(RuleWorkspace workspace, RuleName name, string to)
    {
        if (!Name().IsMatch(to))
        {
            throw new RpcException(ErrorCodes.RequestFailed, "A definition is named by a letter and letters and digits (a–z, no å ä ö).");
        }

        if (workspace.Loading.RuleBook is null)
        {
            throw new RpcException(ErrorCodes.RequestFailed, "The rules have errors; mend them first, so that it can be told that the renaming made none.");
        }

        var renamed = workspace.Texts;
        foreach (var file in workspace.Index.Mentions(name).GroupBy(m => m.File))
        {
            var text = renamed[file.Key]!;
            foreach (var mention in file.DistinctBy(m => m.Start).OrderByDescending(m => m.Start))
            {
                text = string.Concat(text.AsSpan(0, mention.Start), to, text.AsSpan(mention.Start + mention.Length));
            }

            renamed = renamed.With(file.Key, text);
        }

        if (RuleBookLoader.Load(renamed.Files) is { RuleBook: null, Diagnostics: var wrong })
        {
            throw new RpcException(ErrorCodes.RequestFailed, $"The renamed rules would have errors, so nothing is changed. The first is {wrong.First(d => d.Severity == Severity.Error)}");
        }

        return renamed.Paths.Where(p => renamed[p] != workspace.Texts[p]).Select(p => KeyValuePair.Create(p, renamed[p]!));
    }

    private static JsonObject Edit(RuleWorkspace workspace, IEnumerable<KeyValuePair<string, string>> texts, bool mayCreate)
    {
        var changes = new JsonArray();
        foreach (var (file, text) in texts)
        {
            if (workspace.Texts[file] is null)
            {
                if (!mayCreate)
                {
                    throw new RpcException(ErrorCodes.RequestFailed, "The editor cannot make new files, and a migration is one. Rename with decision-support rename.");
                }

                changes.Add((JsonNode)new JsonObject { ["kind"] = "create", ["uri"] = workspace.UriOf(file) });
            }

            changes.Add((JsonNode)new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = workspace.UriOf(file), ["version"] = workspace.Open(file)?.Version },
                ["edits"] = TextEdits.Between(workspace.Texts[file] ?? "", text),
            });
        }

        return new JsonObject { ["documentChanges"] = changes };
    }

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
