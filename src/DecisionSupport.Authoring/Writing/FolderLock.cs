using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace DecisionSupport.Authoring.Writing;

/// <summary>
/// Keeps a folder for one run that changes it. The folder itself is locked and no file is made, so that a run that is killed leaves nothing and keeps nobody out. Where the file
/// system knows no locks, nobody is kept out. Not thread-safe; dispose it on the thread that took it.
/// </summary>
internal sealed partial class FolderLock : IDisposable
{
    private const int ReadOnly = 0;
    private const int AloneAndAtOnce = 2 | 4;

    // EWOULDBLOCK of Linux and of macOS.
    private static readonly int[] IsTaken = [11, 35];

    private readonly IDisposable _held;

    private FolderLock(IDisposable held) => _held = held;

    /// <summary>Takes a folder that is there.</summary>
    /// <exception cref="IOException">Another run has it.</exception>
    public static FolderLock Take(string folder)
    {
        if (TryTake(Path.GetFullPath(folder), out var held))
        {
            return new FolderLock(held);
        }

        held.Dispose();
        throw new IOException("Another run is changing this folder. Run the command again when it has ended.");
    }

    public void Dispose()
    {
        (_held as Mutex)?.ReleaseMutex();
        _held.Dispose();
    }

    private static bool TryTake(string folder, out IDisposable held)
    {
        if (OperatingSystem.IsWindows())
        {
            var mutex = new Mutex(initiallyOwned: false, $"decision-support {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(folder.ToUpperInvariant())))}");
            held = mutex;
            try
            {
                return mutex.WaitOne(TimeSpan.Zero);
            }
            catch (AbandonedMutexException)
            {
                return true;
            }
        }

        var handle = Open(folder, ReadOnly);
        held = handle;
        return handle.IsInvalid || Lock(handle, AloneAndAtOnce) == 0 || !IsTaken.Contains(Marshal.GetLastPInvokeError());
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Lock(SafeFileHandle handle, int operation);
}
