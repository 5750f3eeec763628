using System.Runtime.CompilerServices;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>A test that needs the editor Neovim; the gate installs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeovimFactAttribute : FactAttribute
{
    public const string Program = "/usr/bin/nvim";

    public NeovimFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!File.Exists(Program))
        {
            Skip = "Neovim is not installed (Debian: neovim).";
        }
    }
}
