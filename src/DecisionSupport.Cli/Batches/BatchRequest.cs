namespace DecisionSupport.Cli.Batches;

/// <summary>What <c>batch</c> was asked.</summary>
/// <param name="Input">The file to read, or - for standard input.</param>
/// <param name="Output">The file to write, or - for standard output.</param>
/// <param name="Errors">The file that bad lines go to; null when they stand among the answers.</param>
/// <param name="RuleSets">The rule sets to ask; none for all.</param>
/// <param name="Language">The language of texts.</param>
/// <param name="Detail">How much of each decision is written.</param>
/// <param name="Shard">Which lines are answered.</param>
/// <param name="Resumes">Whether what an earlier run came to is kept, and this one may be gone on with.</param>
internal sealed record BatchRequest(
    string Input, string Output, string? Errors, string[] RuleSets, Language Language, DecisionDetail Detail, Shard Shard, bool Resumes)
{
    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? Fault(Shell shell) => this switch
    {
        { Resumes: true } when Input == InputName.StandardInput || Output == InputName.StandardInput => "--resume needs files: what went through a pipe cannot be read again.",
        { Errors: InputName.StandardInput } => "--errors names a file.",
        _ when IsSame(Input, Output, shell) => "IN and OUT are the same file: a case that is overwritten by its answer is lost. Name another file.",
        _ when Errors is not null && (IsSame(Input, Errors, shell) || IsSame(Output, Errors, shell)) => "--errors names a file of its own.",
        _ => null,
    };

    private static bool IsSame(string one, string other, Shell shell) => one != InputName.StandardInput && other != InputName.StandardInput && Final(shell.PathOf(one)) == Final(shell.PathOf(other));

    // A file that is not there yet is where it is named.
    private static string Final(string path) => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(path);
}
