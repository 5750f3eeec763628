namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>How cases and answers are kept in a file.</summary>
internal enum FileFormat
{
    /// <summary>JSON, one a line.</summary>
    Lines,

    /// <summary>A table as text.</summary>
    Csv,

    /// <summary>A table by its columns.</summary>
    Parquet,
}

/// <summary>What the name of a file says of its format.</summary>
internal static class FileFormats
{
    public static FileFormat Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" => FileFormat.Csv,
        ".parquet" => FileFormat.Parquet,
        _ => FileFormat.Lines,
    };
}
