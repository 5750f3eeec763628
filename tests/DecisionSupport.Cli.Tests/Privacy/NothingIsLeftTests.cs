namespace DecisionSupport.Cli.Tests.Privacy;

/// <summary>What is read of a case is written where somebody asked for it and nowhere else, and goes to no network.</summary>
public sealed class NothingIsLeftTests
{
    // What the runtime itself writes: for debuggers, about its own threads and its code; and the streams of the process.
    private static readonly string[] OfTheRuntime =
        ["\"/proc/self/", "\"/dev/null\"", "\"/dev/tty\"", "\"/dev/pts/", "\"/dev/shm/sem.clr", "\"/dev/shm/doublemapper", "\"/tmp/clr-debug-pipe", "\"/tmp/dotnet-diagnostic", "\"/tmp/.dotnet/", "\"/tmp/.NET", "\"/memfd:doublemapper"];

    [StraceTheory]
    [InlineData("evaluate", Files.MainCase, "--detail")]
    [InlineData("evaluate", Files.MainCase, "--format", "record", "--redact", "person")]
    [InlineData("certificate", Files.Certificate)]
    [InlineData("migrate", Files.MainCase)]
    [InlineData("batch", "@in.ndjson", "@out.ndjson")]
    public void No_file_is_written_but_the_one_that_was_named_and_nobody_is_called(params string[] command)
    {
        using var folder = new TempFolder();
        folder.Write("in.ndjson", "{\"snapshot\": 1, \"asOf\": \"2026-11-22\", \"person\": {\"birthDate\": \"1978-04-17\"}}\n");

        var calls = TracedRun.LinesOf("openat,creat,mkdir,connect,sendto,sendmsg", [.. command.Select(word => word[0] == '@' ? folder[word[1..]] : word)]);

        calls.Length.ShouldBeGreaterThan(100, "nothing was seen");
        calls.Where(Writes).Where(c => !OfTheRuntime.Any(own => c.Contains(own, StringComparison.Ordinal)) && !c.Contains(folder["out.ndjson"], StringComparison.Ordinal)).ShouldBeEmpty();
        calls.Where(c => c.Contains("AF_INET", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static bool Writes(string call) => call.Contains("O_CREAT", StringComparison.Ordinal) || call.Contains("O_WRONLY", StringComparison.Ordinal) || call.Contains("O_RDWR", StringComparison.Ordinal) || call.Contains("mkdir(", StringComparison.Ordinal);
}
