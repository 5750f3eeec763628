using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>The spelling checker of the machine, with the words of the subject that its dictionary does not have.</summary>
internal static class Hunspell
{
    public static bool IsInstalled { get; } = FindInstalled();

    /// <summary>The words that neither the dictionary nor the list of the subject knows.</summary>
    /// <param name="words">The words, each once.</param>
    /// <param name="dictionary">The dictionary, or several with commas.</param>
    /// <param name="domainWords">The file with words of the subject, beside this one.</param>
    public static IReadOnlyList<string> Misspelt(IEnumerable<string> words, string dictionary, string domainWords)
    {
        var known = File.ReadLines(RepositoryFolder.Of("tests", "DecisionSupport.Knowledge.Tests", "Texts", domainWords)).ToHashSet(StringComparer.Ordinal);
        return Ask(words.Where(w => !known.Contains(w) && !known.Contains(Uncapitalised(w))), dictionary);
    }

    // A capital is a matter of where in the sentence the word stands; capitals further in are part of the word.
    private static string Uncapitalised(string word) => char.ToLowerInvariant(word[0]) + word[1..];

    private static string[] Ask(IEnumerable<string> words, string dictionary)
    {
        using var process = Start("-d", dictionary, "-i", "utf-8", "-l");
        var answer = process.StandardOutput.ReadToEndAsync();
        foreach (var word in words)
        {
            process.StandardInput.WriteLine(word);
        }

        process.StandardInput.Close();
        var misspelt = answer.GetAwaiter().GetResult();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, process.StandardError.ReadToEnd());
        return misspelt.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool FindInstalled()
    {
        try
        {
            using var process = Start("--version");
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("hunspell", arguments)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    })!;
}

/// <summary>A test that needs hunspell: skipped, saying so, where it is not installed; in CI it must be there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HunspellFactAttribute : FactAttribute
{
    public HunspellFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!Hunspell.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "hunspell is not installed (apt-get install hunspell hunspell-sv hunspell-en-gb hunspell-en-us).";
        }
    }
}
