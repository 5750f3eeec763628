using System.Globalization;
using System.Text;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Batches;

/// <summary>Reads cases in blocks, asks about those of a block on all cores, and writes the counts. No more than a block is kept.</summary>
internal sealed class CohortRun(RuleBook ruleBook, Shell shell)
{
    private const int CasesPerCore = 64;
    private const int MostErrors = 20;

    private readonly CohortCounter _counter = new(ruleBook);
    private readonly BatchProgress _progress = new(shell);
    private int _badLines;

    public int Run(string path, string format, Language language)
    {
        if (!InputFile.TryOpen(path, shell, out var input))
        {
            return ExitCodes.WrongInput;
        }

        using (input)
        {
            try
            {
                Count(path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Rows(input, path) : Lines(input, path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                shell.Messages.Error(path, Messages.Unreadable, $"Reading stopped: {e.Message}");
                return ExitCodes.WrongInput;
            }
        }

        shell.Out.Write(Write(format, language));
        shell.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{_counter.Cases} cases counted, {_badLines} lines with errors.\n"));
        return _badLines > 0 ? ExitCodes.WrongInput : ExitCodes.Done;
    }

    private void Count(IEnumerable<Func<CohortReading>> cases)
    {
        foreach (var block in cases.Chunk(CasesPerCore * Environment.ProcessorCount))
        {
            var readings = new CohortReading[block.Length];
            Parallel.For(0, block.Length, i =>
            {
                readings[i] = block[i]();
                if (readings[i].Case is { } read)
                {
                    _counter.Add(read);
                }
            });
            foreach (var bad in readings.Where(r => r.Case is null))
            {
                Tell(bad);
            }

            _progress.Tell(_counter.Cases);
        }

        _progress.Finish();
    }

    private void Tell(CohortReading bad)
    {
        if (++_badLines <= MostErrors)
        {
            shell.Messages.Tell(bad.Diagnostics);
        }
    }

    private IEnumerable<Func<CohortReading>> Lines(Stream input, string path)
    {
        var lines = new ByteLines(input, SnapshotReader.MaxBytes);
        var reader = new CohortLineReader(ruleBook.Vocabulary, InputName.Of(path));
        for (var number = 1; lines.Read(); number++)
        {
            var line = number == 1 && lines.Line.Span.StartsWith(Encoding.UTF8.Preamble) ? lines.Line[Encoding.UTF8.Preamble.Length..] : lines.Line;
            var (content, at, isTooLong) = (line.ToArray(), number, lines.IsTooLong);
            if (isTooLong || content.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                yield return isTooLong ? () => reader.TooLong(at) : () => reader.Read(content, at);
            }
        }
    }

    private IEnumerable<Func<CohortReading>> Rows(Stream input, string path)
    {
        using var text = new StreamReader(input, Encoding.UTF8);
        foreach (var reading in new CohortTableReader(ruleBook.Vocabulary, InputName.Of(path)).Read(text))
        {
            yield return () => reading;
        }
    }

    private string Write(string format, Language language)
    {
        var statistics = _counter.ToStatistics();
        if (format == "json")
        {
            using var buffer = new MemoryStream();
            CohortReport.Json(statistics, ruleBook, language, buffer);
            return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
        }

        return format switch
        {
            "html" => CohortReport.Html(statistics, ruleBook, language),
            "csv" => CohortReport.Csv(statistics, language),
            _ => CohortReport.Text(statistics, ruleBook, language, shell.Terminal.Width, shell.Terminal.UsesColour),
        };
    }
}
