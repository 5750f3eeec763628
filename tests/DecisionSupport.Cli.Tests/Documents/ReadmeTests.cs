namespace DecisionSupport.Cli.Tests.Documents;

/// <summary>What the README shows is what its reader gets.</summary>
public sealed class ReadmeTests
{
    private const string Command = "$ dotnet run --project src/DecisionSupport.Cli -- ";

    private static readonly string[] Lines = File.ReadAllLines(RepositoryFolder.Of("README.md"));

    public static TheoryData<string> Commands =>
        [.. Lines.Where(l => l.StartsWith(Command, StringComparison.Ordinal)).Select(l => l[Command.Length..]).Where(CanBeRun)];

    [Fact]
    public void Output_of_the_main_job_is_shown_as_it_is()
    {
        var start = Array.FindIndex(Lines, l => l.StartsWith(Command, StringComparison.Ordinal));
        var shown = Lines.Skip(start + 1).TakeWhile(l => !l.StartsWith("$ ", StringComparison.Ordinal) && l != "```").Where(l => l.Length > 0 && !l.Contains('…'));
        var output = ToolRun.Of(Arguments(Lines[start][Command.Length..])).ShouldBeDone().Output.Split('\n');

        shown.Except(output).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_works(string command) => (command == "test rules" ? SomeCases.Tested : ToolRun.Of(Arguments(command))).ShouldBeDone();

    // The reader's own case is not here, and what serves does not end.
    private static bool CanBeRun(string command) => !command.Contains("my-case", StringComparison.Ordinal) && command != "serve";

    // As a shell takes it: quotes hold words together, a redirection is no argument.
    private static string[] Arguments(string command)
    {
        var words = command.Split(" > ")[0].Split('"', 2);
        string[] plain = words[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 ? plain : [.. plain, words[1].TrimEnd('"').Replace("\\\"", "\"", StringComparison.Ordinal)];
    }
}
