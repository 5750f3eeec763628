using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;

namespace DecisionSupport.Cli.Comparing;

/// <summary>Reads a folder as it was in a git revision, through the git program.</summary>
internal static class GitFiles
{
    private const int MaxFiles = 5000;
    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Says on standard error why it cannot.</summary>
    public static bool TryRead(string revision, string folder, Shell shell, out List<RuleFile> files)
    {
        files = [];
        if (revision.StartsWith('-'))
        {
            shell.Messages.Error($"'{revision}' is neither a day, a version, a folder nor a git revision.");
            return false;
        }

        try
        {
            var start = new ProcessStartInfo("git", ["archive", "--format=tar", $"{revision}:{folder}"]) { WorkingDirectory = shell.Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var git = Process.Start(start)!;
            var error = git.StandardError.ReadToEndAsync();
            var problem = TryUnpack(git.StandardOutput.BaseStream, files);
            git.WaitForExit();
            if (git.ExitCode == 0 && problem is null)
            {
                return true;
            }

            shell.Messages.Error(git.ExitCode == 0 ? $"'{revision}:{folder}' cannot be read: {problem}" : $"'{revision}' is neither a day, a version nor a folder, and git does not know '{revision}:{folder}': {error.GetAwaiter().GetResult().Trim()}");
        }
        catch (Win32Exception)
        {
            shell.Messages.Error($"'{revision}' is no folder, and git is not installed, so that it cannot be read as a revision.");
        }

        return false;
    }

    // What git could not make is no archive; git says why.
    private static string? TryUnpack(Stream tar, List<RuleFile> files)
    {
        try
        {
            Unpack(tar, files);
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return e.Message;
        }
        finally
        {
            tar.CopyTo(Stream.Null);
        }
    }

    private static void Unpack(Stream tar, List<RuleFile> files)
    {
        var bytes = 0L;
        using var reader = new TarReader(tar, leaveOpen: true);
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
    }
}
