using System.Text;

namespace DecisionSupport.Cli.Io;

/// <summary>Writes files to a folder, and tells their paths.</summary>
internal static class OutputFolder
{
    /// <summary>Writes the texts, by their paths in the folder. Says on standard error what cannot be written.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(string folder, IEnumerable<(string Path, string Text)> files, Shell shell)
    {
        var all = files.Select(f => (Path: Path.Combine(folder, f.Path).Replace('\\', '/'), f.Text)).ToList();
        foreach (var (path, text) in all)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(shell.PathOf(path))!);
                File.WriteAllText(shell.PathOf(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
            {
                shell.Messages.Error(path, Messages.Unreadable, $"This cannot be written: {e.Message}");
                return ExitCodes.WrongInput;
            }
        }

        all.ForEach(f => shell.Out.WriteLine(f.Path));
        return ExitCodes.Done;
    }
}
