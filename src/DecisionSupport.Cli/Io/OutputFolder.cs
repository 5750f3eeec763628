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

    /// <summary>Finishes a change of the folder that was interrupted, which otherwise keeps its rules from being loaded. Says on standard error that it did, or why it cannot.</summary>
    public static bool TryFinish(NamedFolder folder, Shell shell, out bool isFinished)
    {
        isFinished = false;
        try
        {
            isFinished = FolderChange.Finish(folder.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            shell.Messages.Error($"{folder.Name}: {e.Message}");
            return false;
        }

        if (isFinished)
        {
            shell.Messages.Warning(folder.Name, "A change had been interrupted here; it is finished now.");
        }

        return true;
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
