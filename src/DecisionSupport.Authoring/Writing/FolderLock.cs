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
    private const int AloneAndAtOnce = 2 | 4;
    private const int NoMore = 8;

    // EWOULDBLOCK of Linux and of macOS.
    private static readonly int[] IsTaken = [11, 35];

    // To read, and not for programs that are started meanwhile, which would keep the folder as long as they run; of macOS and of Linux.
    private static readonly int ForThisRunOnly = OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000;

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
        if (_held is Mutex mutex)
        {
            mutex.ReleaseMutex();
        }
        else if (_held is SafeFileHandle { IsInvalid: false } handle)
        {
            // A program that is just being started has it too, for a moment: closing alone would leave it locked as long.
            _ = Lock(handle, NoMore);
        }

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

        var handle = Open(folder, ForThisRunOnly);
        held = handle;
        return handle.IsInvalid || Lock(handle, AloneAndAtOnce) == 0 || !IsTaken.Contains(Marshal.GetLastPInvokeError());
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Lock(SafeFileHandle handle, int operation);
}
