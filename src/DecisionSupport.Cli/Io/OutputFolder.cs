using DecisionSupport.Authoring.Writing;

namespace DecisionSupport.Cli.Io;

/// <summary>Writes files to a folder, and tells their paths.</summary>
internal static class OutputFolder
{
    /// <summary>Writes the texts, by their paths in the folder. Says on standard error what cannot be written.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(string folder, IEnumerable<(string Path, string Text)> files, Shell shell)
    {
        var all = files.ToDictionary(f => f.Path.Replace('\\', '/'), f => f.Text);
        if (!TryWrite(folder, all, shell))
        {
            return ExitCodes.WrongInput;
        }

        foreach (var path in all.Keys)
        {
            shell.Out.WriteLine(Path.Combine(folder, path).Replace('\\', '/'));
        }

        return ExitCodes.Done;
    }

    /// <summary>Writes the texts, all or none of them. Says on standard error why it cannot.</summary>
    public static bool TryWrite(string folder, IEnumerable<KeyValuePair<string, string>> files, Shell shell)
    {
        try
        {
            FolderChange.Write(shell.PathOf(folder), files);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            shell.Messages.Error(folder, Messages.Unreadable, $"This cannot be written: {e.Message}");
            return false;
        }
    }
}
