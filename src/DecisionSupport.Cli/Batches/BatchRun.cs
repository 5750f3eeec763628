using System.Text;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Batches;

/// <summary>Reads lines in blocks, answers the lines of a block on all cores while the block before is written and the next is read, in order.</summary>
internal sealed class BatchRun(RuleBook ruleBook, BatchRequest request, Shell shell)
{
    // Large enough that cores seldom wait for the slowest line of a block, small enough that little is kept and lost.
    private const int LinesPerCore = 64;
    private const int QuickLinesPerCore = 1024;

    private readonly BatchSummary _summary = new(shell.Messages);
    private readonly BatchProgress _progress = new(shell);

    public int Run()
    {
        if (!InputFile.TryOpen(request.Input, shell, out var input))
        {
            return ExitCodes.WrongInput;
        }

        using (input)
        {
            try
            {
                return request.Resumes ? Resume(input) : request.Output == InputName.StandardInput ? ToStandardOutput(input) : ToFile(input);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                shell.Messages.Error(request.Input, Messages.Unreadable, $"Reading or writing stopped: {e.Message}");
                return ExitCodes.WrongInput;
            }
        }
    }

    private int ToFile(Stream input)
    {
        using var output = OutputFile.TryCreate(request.Output, shell);
        using var bad = output is null || request.Errors is null ? null : OutputFile.TryCreate(request.Errors, shell);
        if (output is null || (bad is null && request.Errors is not null))
        {
            return ExitCodes.WrongInput;
        }

        AnswerAll(Lines(input), input, new BatchOutput(output.Stream, bad?.Stream));
        input.Dispose();
        bad?.Complete();
        output.Complete();
        return Tell(shell.Out);
    }

    private int ToStandardOutput(Stream input)
    {
        using var bad = request.Errors is null ? null : OutputFile.TryCreate(request.Errors, shell);
        if (bad is null && request.Errors is not null)
        {
            return ExitCodes.WrongInput;
        }

        var output = new BufferedStream(shell.Output, 1 << 16);
        try
        {
            AnswerAll(Lines(input), input, new BatchOutput(output, bad?.Stream));
        }
        finally
        {
            output.Flush();
        }

        bad?.Complete();
        return Tell(shell.Error);
    }

    private int Resume(Stream input)
    {
        var settings = new RunSettings(shell.PathOf(request.Output));
        if (settings.Take(request, ruleBook) is { } fault)
        {
            shell.Messages.Error(request.Output, Messages.Unreadable, fault);
            return ExitCodes.WrongInput;
        }

        using var output = new KeptFile(shell.PathOf(request.Output));
        using var bad = request.Errors is null ? null : new KeptFile(shell.PathOf(request.Errors));
        var point = new ResumePoint(output.CountLines(), bad?.NumbersOfLines() ?? []);
        using var lines = Lines(input).GetEnumerator();
        var before = 0;
        var isAny = lines.MoveNext();
        for (; isAny && point.IsDone(lines.Current.Number); isAny = lines.MoveNext())
        {
            before++;
        }

        if (!point.IsReached)
        {
            shell.Messages.Error(request.Input, Messages.Unreadable, $"There are fewer lines than were answered before. Go on with the same input, or delete the unfinished files beside {request.Output}.");
            return ExitCodes.WrongInput;
        }

        bad?.KeepFirst(point.BadLines);
        _summary.AnsweredBefore(before, point.BadLines);
        AnswerAll(isAny ? Rest(lines) : [], input, new BatchOutput(output.Stream, bad?.Stream));
        bad?.Complete();
        output.Complete();
        settings.Forget();
        return Tell(shell.Out);
    }

    private static IEnumerable<BatchLine> Rest(IEnumerator<BatchLine> lines)
    {
        do
        {
            yield return lines.Current;
        }
        while (lines.MoveNext());
    }

    private int Tell(TextWriter to)
    {
        to.Write(_summary.Write());
        return _summary.HasErrors ? ExitCodes.WrongInput : ExitCodes.Done;
    }

    private IEnumerable<BatchLine> Lines(Stream input)
    {
        var lines = new ByteLines(input, SnapshotReader.MaxBytes);
        for (var number = 1; lines.Read(); number++)
        {
            var line = number == 1 && lines.Line.Span.StartsWith(Encoding.UTF8.Preamble) ? lines.Line[Encoding.UTF8.Preamble.Length..] : lines.Line;
            if (request.Shard.Has(number) && (lines.IsTooLong || line.Span.ContainsAnyExcept(" \t\r"u8)))
            {
                yield return new BatchLine(number, line.ToArray(), lines.IsTooLong);
            }
        }
    }

    private void AnswerAll(IEnumerable<BatchLine> lines, Stream input, BatchOutput output)
    {
        var answerer = new BatchAnswerer(ruleBook, request);
        var perCore = request.Detail == DecisionDetail.Everything ? LinesPerCore : QuickLinesPerCore;
        Task<BatchAnswer[]>? running = null;
        foreach (var block in lines.Chunk(perCore * Environment.ProcessorCount))
        {
            var next = Task.Run(() => Answer(block, answerer));
            Write(running, input, output);
            running = next;
        }

        Write(running, input, output);
        _progress.Finish();
    }

    private static BatchAnswer[] Answer(BatchLine[] block, BatchAnswerer answerer)
    {
        var answers = new BatchAnswer[block.Length];
        Parallel.For(0, block.Length, i => answers[i] = answerer.Answer(block[i]));
        return answers;
    }

    private void Write(Task<BatchAnswer[]>? running, Stream input, BatchOutput output)
    {
        if (running?.GetAwaiter().GetResult() is not { } answers)
        {
            return;
        }

        output.Write(answers);
        foreach (var answer in answers)
        {
            _summary.Add(answer);
        }

        _progress.Tell(_summary.Count, input is { CanSeek: true, Length: > 0 } ? (double)input.Position / input.Length : null);
    }
}
