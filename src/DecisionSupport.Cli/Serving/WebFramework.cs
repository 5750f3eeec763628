using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace DecisionSupport.Cli.Serving;

/// <summary>
/// Finds ASP.NET Core where pages are served. No other verb needs it, so the tool starts without asking for it: faster, and where there is none.
/// </summary>
internal static class WebFramework
{
    private const string Name = "Microsoft.AspNetCore.App";

    private static readonly Lazy<string?> Folder = new(Find);
    private static bool _isUsed;

    /// <summary>Makes ASP.NET Core known to what is loaded from now on; whether there is one.</summary>
    public static bool TryUse()
    {
        if (!_isUsed && Folder.Value is { } folder)
        {
            AssemblyLoadContext.Default.Resolving += (context, name) => Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
            _isUsed = true;
        }

        return _isUsed;
    }

    // Beside the framework that this process runs on: shared/Microsoft.NETCore.App/10.0.1 → shared/Microsoft.AspNetCore.App/10.0.x, the newest of the same version.
    private static string? Find()
    {
        var version = Environment.Version;
        var shared = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", Name));
        return Directory.Exists(shared)
            ? Directory.EnumerateDirectories(shared, string.Create(CultureInfo.InvariantCulture, $"{version.Major}.{version.Minor}.*"))
                .Select(path => (Path: path, Version: Version.TryParse(Path.GetFileName(path).Split('-')[0], out var found) ? found : new Version()))
                .OrderBy(f => f.Version).ThenBy(f => f.Path, StringComparer.Ordinal).LastOrDefault().Path
            : null;
    }
}
