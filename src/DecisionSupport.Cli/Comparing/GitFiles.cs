using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Comparing;

/// <summary>Reads a folder as it was in a git revision, through the git program.</summary>
internal static class GitFiles
{
    private const int MaxFiles = 5000;
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Says on standard error why it cannot.</summary>
    public static bool TryRead(string revision, string folder, out List<RuleFile> files)
    {
        files = [];
        if (revision.StartsWith('-'))
        {
            Messages.Error($"'{revision}' is neither a day, a version, a folder nor a git revision.");
            return false;
        }

        try
        {
            var start = new ProcessStartInfo("git", ["archive", "--format=tar", $"{revision}:{folder}"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var git = Process.Start(start)!;
            var error = git.StandardError.ReadToEndAsync();
            files = Unpack(git.StandardOutput.BaseStream);
            git.WaitForExit();
            if (git.ExitCode == 0)
            {
                return true;
            }

            Messages.Error($"'{revision}' is neither a day, a version nor a folder, and git does not know '{revision}:{folder}': {error.GetAwaiter().GetResult().Trim()}");
        }
        catch (Win32Exception)
        {
            Messages.Error($"'{revision}' is no folder, and git is not installed, so that it cannot be read as a revision.");
        }
        catch (InvalidDataException e)
        {
            Messages.Error($"'{revision}:{folder}' cannot be read: {e.Message}");
        }

        return false;
    }

    private static List<RuleFile> Unpack(Stream tar)
    {
        var files = new List<RuleFile>();
        var bytes = 0L;
        using var reader = new TarReader(tar);
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry is not { EntryType: TarEntryType.RegularFile, DataStream: { } data } || !entry.Name.EndsWith(".yaml", StringComparison.Ordinal))
            {
                continue;
            }

            bytes += entry.Length;
            if (files.Count == MaxFiles || bytes > MaxBytes)
            {
                throw new InvalidDataException("it holds too many or too large files to be a folder of rules");
            }

            var content = new byte[entry.Length];
            data.ReadExactly(content);
            files.Add(new RuleFile(entry.Name, content));
        }

        tar.CopyTo(Stream.Null);
        return files;
    }
}
