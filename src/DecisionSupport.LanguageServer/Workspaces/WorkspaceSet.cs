using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Protocol;

namespace DecisionSupport.LanguageServer.Workspaces;

/// <summary>The rules folders that an editor has files of. Not thread-safe.</summary>
internal sealed class WorkspaceSet
{
    private readonly Dictionary<string, RuleWorkspace> _byFolder = new(StringComparer.Ordinal);

    public IEnumerable<RuleWorkspace> All => _byFolder.Values;

    /// <summary>The rules folder that a file lies in, and the file's path in it; null for what is no YAML file among rules.</summary>
    public (RuleWorkspace Workspace, string File)? Find(string? uri)
    {
        if (FileUri.PathOf(uri) is not { } path || !path.EndsWith(".yaml", StringComparison.Ordinal) || RuleTexts.FolderOf(Path.GetDirectoryName(path) ?? "") is not { } folder)
        {
            return null;
        }

        if (!_byFolder.TryGetValue(folder, out var workspace))
        {
            _byFolder[folder] = workspace = new RuleWorkspace(folder);
            workspace.Refresh();
        }

        return workspace.FileOf(path) is { } file ? (workspace, file) : null;
    }
}
