using System.Diagnostics;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary><c>watch</c> looks again as soon as a file is saved.</summary>
public sealed class WatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(150);

    [Fact]
    public async Task Fault_is_told_when_the_file_is_saved()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRulesOf(RepositoryFolder.Of("tests", "ParkingPermits"));
        using var process = new ToolProcess().Start("watch", rules);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            (await RoundAsync(process, "nothing", patience.Token)).ShouldContain($"{rules}: 0 errors");
            var file = Path.Combine(rules, "parkering", "2020-01-01.yaml");
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, patience.Token)).Replace("ruleSet:", "rulset:", StringComparison.Ordinal), patience.Token);

            // A busy machine may look while the file is half written, tell what it saw, and look once more.
            var told = "";
            while (!told.Contains(": error DS0009: ", StringComparison.Ordinal))
            {
                told = await RoundAsync(process, told, patience.Token);
            }

            told.ShouldContain($"{file}(");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> RoundAsync(Process process, string before, CancellationToken patience)
    {
        var lines = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(patience) is { } line)
            {
                lines.Add(line);
                if (line.StartsWith("-- ", StringComparison.Ordinal))
                {
                    return string.Join('\n', lines);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        throw new ShouldAssertException($"No further round came; begun: '{string.Join('\n', lines)}'; the one before: '{before}'");
    }
}
