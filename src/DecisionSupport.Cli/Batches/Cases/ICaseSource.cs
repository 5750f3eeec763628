namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>The cases of an input, one after the other, each as the JSON of a snapshot. Not thread-safe.</summary>
internal interface ICaseSource : IDisposable
{
    /// <summary>The number of the present case, from 1: of its line, or of its row.</summary>
    int Number { get; }

    /// <summary>The present case; valid until the next.</summary>
    ReadOnlySpan<byte> Content { get; }

    /// <summary>Why the present case cannot be asked about; null where nothing is known to be wrong with it.</summary>
    Diagnostic? Fault { get; }

    /// <summary>How much of the input is read, from 0 to 1; null when that is not known.</summary>
    double? Share { get; }

    /// <summary>Goes to the next case.</summary>
    bool MoveNext();
}
