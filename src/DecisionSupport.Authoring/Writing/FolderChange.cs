using System.Text;
using DecisionSupport.Authoring.Cases;
using DecisionSupport.Data;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring.Writing;

/// <summary>
/// Changes several files of a folder at once, or none, whatever stops it: new texts are written beside the old ones, a note in the folder says which, and
/// once the note has its name they are moved into place. Who finds the note, moves what was left; who finds its draft, takes away what was begun. One run at a time does any of it.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="calls">How files are changed.</param>
internal sealed class FolderChange(string folder, FileCalls calls)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _note = Path.Combine(folder, RuleFolderLayout.InterruptedChange);
    private readonly Stack<string> _newFolders = new();

    private string Draft => _note + ".draft";

    /// <summary>Writes all texts, by their paths in the folder.</summary>
    /// <exception cref="IOException">Nothing was changed, or the change is decided and will be finished by whoever runs it again; the message says which.</exception>
    public static void Write(string folder, IEnumerable<KeyValuePair<string, string>> texts, FileCalls? calls = null)
    {
        var change = new FolderChange(folder, calls ?? FileCalls.OfSystem);
        change.CreateFolder();
        using var alone = FolderLock.Take(folder);
        change.Finish();
        change.Write([.. texts]);
    }

    /// <summary>Finishes a change that was interrupted, or takes away what was begun of it.</summary>
    /// <returns>Whether files were moved into place.</returns>
    /// <exception cref="IOException">It cannot be finished either, or another run is at work here.</exception>
    public static bool Finish(string folder, FileCalls? calls = null)
    {
        var change = new FolderChange(folder, calls ?? FileCalls.OfSystem);
        if (!File.Exists(change._note) && !File.Exists(change.Draft))
        {
            return false;
        }

        using var alone = FolderLock.Take(folder);
        return change.Finish();
    }

    private bool Finish()
    {
        if (File.Exists(_note))
        {
            MoveAll([.. Paths(_note)]);
            return true;
        }

        if (File.Exists(Draft))
        {
            TakeAway([.. Paths(Draft)]);
        }

        return false;
    }

    private void CreateFolder()
    {
        try
        {
            CreateFolders(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TakeAway([]);
            throw new IOException($"Nothing was changed, for the folder cannot be made: {e.Message}", e);
        }
    }

    private void Write(KeyValuePair<string, string>[] texts)
    {
        string[] paths = [.. texts.Select(t => t.Key)];
        try
        {
            calls.Write(Draft, Utf8.GetBytes(string.Join('\n', paths)), Draft);
            foreach (var (path, text) in texts)
            {
                CreateFolders(Path.GetDirectoryName(At(path))!);
                calls.Write(Beside(path), Utf8.GetBytes(text), At(path));
            }

            calls.Move(Draft, _note);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TakeAway(paths);
            throw new IOException($"Nothing was changed, for a file cannot be written: {e.Message}", e);
        }

        MoveAll(paths);
    }

    private void MoveAll(string[] paths)
    {
        try
        {
            foreach (var path in paths.Where(p => File.Exists(Beside(p))))
            {
                calls.Move(Beside(path), At(path));
            }

            calls.Delete(_note);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The change is written, but not all of it is in place: {e.Message} Run the command again; it goes on where it stopped.", e);
        }
    }

    // What cannot be taken away now stands in the draft, and is taken away the next time.
    private void TakeAway(string[] paths)
    {
        try
        {
            foreach (var path in paths.Where(p => File.Exists(Beside(p))))
            {
                calls.Delete(Beside(path));
            }

            calls.Delete(Draft);
            while (_newFolders.TryPop(out var made))
            {
                calls.DeleteFolder(made);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private void CreateFolders(string path)
    {
        if (path.Length == 0 || Directory.Exists(path))
        {
            return;
        }

        CreateFolders(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) ?? "");
        calls.CreateFolder(path);
        _newFolders.Push(path);
    }

    // A note is a file like others, and may be from anybody: what leads out of the folder is none of ours.
    private IEnumerable<string> Paths(string note) =>
        Text(note).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(p => !Path.IsPathRooted(p) && !p.Split('/', '\\').Contains("..") && !LeadsThroughALink(Path.GetDirectoryName(p)));

    private static string Text(string note) => new FileInfo(note).LinkTarget is not null ? "" : BoundedFile.TryRead(note, DataLimits.RuleFile.MaxBytes, out var content, out var problem) ? Utf8.GetString(content) : throw new IOException(problem);

    private bool LeadsThroughALink(string? path) => path is { Length: > 0 } && (new DirectoryInfo(At(path)).LinkTarget is not null || LeadsThroughALink(Path.GetDirectoryName(path)));

    private string At(string path) => Path.Combine(folder, path);

    // Hidden, so that nobody takes it for a file of the folder.
    private string Beside(string path) => Path.Combine(Path.GetDirectoryName(At(path))!, $".{Path.GetFileName(path)}.new");
}
