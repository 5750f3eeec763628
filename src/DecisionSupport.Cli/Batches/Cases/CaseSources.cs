namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>Opens the cases of a file as its name says.</summary>
internal static class CaseSources
{
    /// <summary>The cases; null after saying what is wrong with the columns of a table.</summary>
    /// <exception cref="InvalidDataException">The file is not of the format that its name says.</exception>
    public static ICaseSource? Open(Stream input, string path, Vocabulary vocabulary, Messages messages)
    {
        var file = InputName.Of(path);
        if (FileFormats.Of(path) == FileFormat.Lines)
        {
            return new LineSource(input, file);
        }

        var rows = new RowSource(FileFormats.Of(path) == FileFormat.Csv ? new CsvReader(input) : ParquetReader.Open(input), vocabulary, file);
        if (rows.Faults.Count == 0)
        {
            return rows;
        }

        messages.Tell(rows.Faults);
        rows.Dispose();
        return null;
    }
}
