using DecisionSupport.Cli.Batches.Cases;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Batches;

/// <summary>One run of <c>batch</c>: opens what it reads and writes, answers all, and tells what the cases came to.</summary>
internal sealed class BatchRun(RuleBook ruleBook, BatchRequest request, Shell shell)
{
    private readonly BatchSummary _summary = new(ruleBook, shell.Messages);
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
                using var source = CaseSources.Open(input, request.Input, ruleBook.Vocabulary, shell.Messages);
                return source is null ? ExitCodes.WrongInput
                    : request.Resumes ? Resume(source)
                    : request.Output == InputName.StandardInput ? ToStandardOutput(source)
                    : ToFile(source);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                shell.Messages.Error(request.Input, Messages.Unreadable, $"Reading or writing stopped: {e.Message}");
                return ExitCodes.WrongInput;
            }
        }
    }

    private int ToFile(ICaseSource source)
    {
        using var output = OutputFile.TryCreate(request.Output, shell);
        using var bad = output is null || request.Errors is null ? null : OutputFile.TryCreate(request.Errors, shell);
        if (output is null || (bad is null && request.Errors is not null))
        {
            return ExitCodes.WrongInput;
        }

        AnswerAll(request.BlocksOf(source), output.Stream, bad?.Stream);
        source.Dispose();
        bad?.Complete();
        output.Complete();
        return Tell(shell.Out);
    }

    private int ToStandardOutput(ICaseSource source)
    {
        using var bad = request.Errors is null ? null : OutputFile.TryCreate(request.Errors, shell);
        if (bad is null && request.Errors is not null)
        {
            return ExitCodes.WrongInput;
        }

        AnswerAll(request.BlocksOf(source), shell.Output, bad?.Stream);
        bad?.Complete();
        return Tell(shell.Error);
    }

    private int Resume(ICaseSource source)
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
        var blocks = request.BlocksOf(source);
        var before = blocks.Pass(point.IsDone);
        if (!point.IsReached)
        {
            shell.Messages.Error(request.Input, Messages.Unreadable, $"There are fewer lines than were answered before. Go on with the same input, or delete the unfinished files beside {request.Output}.");
            return ExitCodes.WrongInput;
        }

        bad?.KeepFirst(point.BadLines);
        _summary.AnsweredBefore(before, point.BadLines);
        AnswerAll(blocks, output.Stream, bad?.Stream);

        // The answers first: were the bad lines finished alone, a run that goes on would take the unfinished answers for answers to them.
        output.Complete();
        bad?.Complete();
        settings.Forget();
        return Tell(shell.Out);
    }

    private int Tell(TextWriter to)
    {
        to.Write(_summary.Write());
        return _summary.HasErrors ? ExitCodes.WrongInput : ExitCodes.Done;
    }

    private void AnswerAll(CaseBlocks blocks, Stream output, Stream? bad)
    {
        using var format = request.FormatOf(output, ruleBook);
        format.Begin();
        BatchPipeline.Run(blocks.Read(), new BatchAnswerer(ruleBook, request, format).Answer, Write).GetAwaiter().GetResult();
        format.End();
        _progress.Finish();

        void Write(CaseBlock block)
        {
            // In this order: whoever goes on after a run that was ended by force relies on it.
            bad?.Write(block.Bad.WrittenSpan);
            bad?.Flush();
            format.Write(block);
            _summary.Add(block);
            _progress.Tell(_summary.Count, block.Share);
            blocks.UseAgain(block);
        }
    }
}
