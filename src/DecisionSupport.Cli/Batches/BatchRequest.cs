using DecisionSupport.Cli.Batches.Answers;
using DecisionSupport.Cli.Batches.Cases;

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
    // Small where a case takes long, so that cores share the work and little is lost when a run is ended; else large enough that handing over costs nothing.
    private const int CasesOfSlowBlock = 16;
    private const int CasesOfQuickBlock = 1024;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? Fault(Shell shell) => this switch
    {
        { Resumes: true } when Input == InputName.StandardInput || Output == InputName.StandardInput => "--resume needs files: what went through a pipe cannot be read again.",
        { Resumes: true } when WritesTable => "--resume needs an output of lines, such as decisions.ndjson: a table that was not finished cannot be gone on with.",
        { Errors: InputName.StandardInput } => "--errors names a file.",
        { Detail: not DecisionDetail.Outcomes } when WritesTable => "A table has room for outcomes alone: add --detail outcomes, or name an output of lines, such as decisions.ndjson.",
        { Errors: null } when WritesTable => "A table has no room for bad lines: name a file for them with --errors.",
        _ when IsSame(Input, Output, shell) => "IN and OUT are the same file: a case that is overwritten by its answer is lost. Name another file.",
        _ when Errors is not null && (IsSame(Input, Errors, shell) || IsSame(Output, Errors, shell)) => "--errors names a file of its own.",
        _ => null,
    };

    private bool WritesTable => FileFormats.Of(Output) != FileFormat.Lines;

    /// <summary>The cases that are asked about, in blocks.</summary>
    public CaseBlocks BlocksOf(ICaseSource source) => new(source, Shard, Detail == DecisionDetail.Everything ? CasesOfSlowBlock : CasesOfQuickBlock);

    /// <summary>How answers are written.</summary>
    public IAnswerFormat FormatOf(Stream output, RuleBook ruleBook) => FileFormats.Of(Output) switch
    {
        FileFormat.Csv => new CsvFormat(output, new OutcomeColumns(ruleBook, RuleSets)),
        FileFormat.Parquet => new ParquetFormat(output, new OutcomeColumns(ruleBook, RuleSets)),
        _ => new LineFormat(output, new DecisionLines(ruleBook, Language, Detail)),
    };

    private static bool IsSame(string one, string other, Shell shell) => one != InputName.StandardInput && other != InputName.StandardInput && Final(shell.PathOf(one)) == Final(shell.PathOf(other));

    // A file that is not there yet is where it is named.
    private static string Final(string path) => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(path);
}
