using System.Diagnostics;

namespace Packages.Tests.Support;

/// <summary>Runs a command as somebody at a terminal would.</summary>
internal static class Command
{
    // What the build that runs the tests tells its children, and no terminal says.
    private static readonly string[] OfTheBuild = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "CI"];

    /// <summary>Runs it to its end, and gives its exit code and all that it wrote.</summary>
    public static (int ExitCode, string Output, string Error) Run(string folder, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in OfTheBuild)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
