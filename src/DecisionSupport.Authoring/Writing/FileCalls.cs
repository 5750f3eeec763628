namespace DecisionSupport.Authoring.Writing;

/// <summary>The calls by which files are changed, each done or not; tests let any of them fail. Thread-safe.</summary>
internal class FileCalls
{
    public static FileCalls OfSystem { get; } = new();

    public virtual void CreateFolder(string path) => Directory.CreateDirectory(path);

    public virtual void DeleteFolder(string path) => Directory.Delete(path);

    /// <summary>Writes a file whole, and has it on the disk when it returns. It may be read and written by those who may do so with another, if there is one.</summary>
    public virtual void Write(string path, byte[] content, string like)
    {
        // Whatever somebody left in the way goes, and is not written through: a link may lead anywhere, and a pipe waits for a reader.
        File.Delete(path);
        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(like))
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(like));
        }
    }

    /// <summary>Moves a file, over another if there is one.</summary>
    public virtual void Move(string from, string to) => File.Move(from, to, overwrite: true);

    public virtual void Delete(string path) => File.Delete(path);
}
