using System.Text;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Batches;

/// <summary>Reads lines in blocks, answers the lines of a block on all cores, writes the answers in order.</summary>
internal sealed class BatchRun(RuleBook ruleBook, string[] ruleSets, Language language, Shell shell)
{
    // Large enough that cores seldom wait for the slowest line of a block, small enough that little is kept.
    private const int LinesPerCore = 64;

    private readonly BatchSummary _summary = new(shell.Messages);
    private readonly BatchProgress _progress = new(shell);

    public int Run(string inputPath, string outputPath)
    {
        if (!InputFile.TryOpen(inputPath, shell, out var input))
        {
            return ExitCodes.WrongInput;
        }

        using (input)
        {
            try
            {
                return outputPath == InputName.StandardInput ? ToStandardOutput(input, inputPath) : ToFile(input, inputPath, outputPath);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                shell.Messages.Error(inputPath, Messages.Unreadable, $"Reading or writing stopped: {e.Message}");
                return ExitCodes.WrongInput;
            }
        }
    }

    private int ToFile(Stream input, string inputPath, string outputPath)
    {
        using var output = OutputFile.TryCreate(outputPath, shell);
        if (output is null)
        {
            return ExitCodes.WrongInput;
        }

        AnswerAll(input, inputPath, output.Stream);
        input.Dispose();
        output.Complete();
        shell.Out.Write(_summary.Write());
        return _summary.HasErrors ? ExitCodes.WrongInput : ExitCodes.Done;
    }

    private int ToStandardOutput(Stream input, string inputPath)
    {
        var output = new BufferedStream(shell.Output, 1 << 16);
        try
        {
            AnswerAll(input, inputPath, output);
        }
        finally
        {
            output.Flush();
        }

        shell.Error.Write(_summary.Write());
        return _summary.HasErrors ? ExitCodes.WrongInput : ExitCodes.Done;
    }

    private void AnswerAll(Stream input, string inputPath, Stream output)
    {
        var lines = new ByteLines(input, SnapshotReader.MaxBytes);
        var answerer = new BatchAnswerer(ruleBook, ruleSets, language, InputName.Of(inputPath));
        var block = new List<BatchLine>(LinesPerCore * Environment.ProcessorCount);
        for (var number = 1; lines.Read(); number++)
        {
            var line = number == 1 && lines.Line.Span.StartsWith(Encoding.UTF8.Preamble) ? lines.Line[Encoding.UTF8.Preamble.Length..] : lines.Line;
            if (lines.IsTooLong || line.Span.ContainsAnyExcept(" \t\r"u8))
            {
                block.Add(new BatchLine(number, line.ToArray(), lines.IsTooLong));
            }

            if (block.Count == block.Capacity)
            {
                Answer(block, answerer, output);
            }
        }

        Answer(block, answerer, output);
        _progress.Finish();
    }

    private void Answer(List<BatchLine> block, BatchAnswerer answerer, Stream output)
    {
        var answers = new BatchAnswer[block.Count];
        Parallel.For(0, block.Count, i => answers[i] = answerer.Answer(block[i]));
        foreach (var answer in answers)
        {
            output.Write(answer.Json);
            output.WriteByte((byte)'\n');
            _summary.Add(answer);
        }

        _progress.Tell(_summary.Count);
        block.Clear();
    }
}
