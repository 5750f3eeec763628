using System.Text.Json;

namespace DecisionSupport.Cli.Batches;

/// <summary>
/// A file of lines that is written beside its place and takes it in the end. When the run is ended before, even by force, its lines stay, so that another run
/// can go on after them: a line that was not written whole is cut off. Not thread-safe.
/// </summary>
internal sealed class KeptFile : IDisposable
{
    private const string Suffix = ".unfinished";

    private readonly string _path;
    private readonly FileStream _stream;
    private readonly List<long> _ends = [];

    public KeptFile(string path)
    {
        _path = path;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        _stream = new FileStream(path + Suffix, options);
    }

    public Stream Stream => _stream;

    /// <summary>How many lines are there, whole; what follows the last of them is cut off.</summary>
    public int CountLines()
    {
        var chunk = new byte[1 << 16];
        var (lines, whole) = (0, 0L);
        _stream.Position = 0;
        for (int read; (read = _stream.Read(chunk)) > 0;)
        {
            for (int next, from = 0; (next = chunk.AsSpan(from, read - from).IndexOf((byte)'\n')) >= 0; from += next + 1)
            {
                lines++;
                whole = _stream.Position - read + from + next + 1;
            }
        }

        _stream.SetLength(whole);
        _stream.Position = whole;
        return lines;
    }

    /// <summary>The number that each line has under <c>line</c>; what follows the last whole line is cut off.</summary>
    public IReadOnlyList<int> NumbersOfLines()
    {
        CountLines();
        _stream.Position = 0;
        var numbers = new List<int>();
        using var reader = new StreamReader(_stream, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            numbers.Add(json.RootElement.GetProperty("line").GetInt32());
            _ends.Add((_ends.Count == 0 ? 0 : _ends[^1]) + System.Text.Encoding.UTF8.GetByteCount(line) + 1);
        }

        return numbers;
    }

    /// <summary>Keeps the first lines of those that <see cref="NumbersOfLines"/> told.</summary>
    public void KeepFirst(int lines)
    {
        var end = lines == 0 ? 0 : _ends[lines - 1];
        _stream.SetLength(end);
        _stream.Position = end;
    }

    /// <summary>Puts the file in its place.</summary>
    public void Complete()
    {
        _stream.Dispose();
        File.Move(_path + Suffix, _path, overwrite: true);
    }

    public void Dispose() => _stream.Dispose();
}
