using System.Text.RegularExpressions;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>The tool starts where there is no ASP.NET Core; <c>serve</c> finds it for itself.</summary>
public sealed partial class WithoutWebTests
{
    [Fact]
    public void The_tool_asks_for_no_web_framework() =>
        File.ReadAllText(Path.ChangeExtension(ToolProcess.Tool, ".runtimeconfig.json")).ShouldNotContain("AspNetCore");

    [Fact]
    public async Task Pages_are_served_all_the_same()
    {
        using var process = new ToolProcess().Start("serve", "--port", "0");
        try
        {
            var line = await process.StandardOutput.ReadLineAsync();
            var address = Address().Match(line.ShouldNotBeNull(await Told(process, line))).Value;
            using var client = new HttpClient();

            (await client.GetStringAsync(address + "/health")).ShouldContain("sha256");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    // Only where it ended without an address.
    private static async Task<string> Told(System.Diagnostics.Process process, string? line) => line is null ? await process.StandardError.ReadToEndAsync() : "";

    [GeneratedRegex(@"http://\S+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
