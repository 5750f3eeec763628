using DecisionSupport.Authoring.Writing;

namespace DecisionSupport.Authoring.Tests.Writing;

/// <summary>Files of which one call fails: as when the disk is full, and then all goes on, or as when the process is killed, and then nothing more is done.</summary>
/// <param name="at">Which call fails, counted from 0.</param>
/// <param name="isKilled">Whether the process ends there.</param>
internal sealed class FailingFileCalls(int at, bool isKilled) : FileCalls
{
    /// <summary>How many calls were made.</summary>
    public int Count { get; private set; }

    public override void CreateFolder(string path) => Do(() => base.CreateFolder(path));

    public override void DeleteFolder(string path) => Do(() => base.DeleteFolder(path));

    public override void Write(string path, byte[] content, string like) => Do(() => base.Write(path, content, like), () => File.WriteAllBytes(path, content.AsSpan(0, content.Length / 2)));

    public override void Move(string from, string to) => Do(() => base.Move(from, to));

    public override void Delete(string path) => Do(() => base.Delete(path));

    private void Do(Action call, Action? half = null)
    {
        var number = Count++;
        if (number == at)
        {
            half?.Invoke();
        }

        if (isKilled && number >= at)
        {
            throw new KilledException();
        }

        if (number == at)
        {
            throw new IOException("No space left on device");
        }

        call();
    }
}

/// <summary>The process is no more.</summary>
internal sealed class KilledException : Exception;
