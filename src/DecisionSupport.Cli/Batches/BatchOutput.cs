namespace DecisionSupport.Cli.Batches;

/// <summary>Where answers go: the bad lines among the others, or into a place of their own. Not thread-safe.</summary>
/// <param name="answers">The answers.</param>
/// <param name="bad">The bad lines; null when they stand among the answers.</param>
internal sealed class BatchOutput(Stream answers, Stream? bad)
{
    public void Write(IEnumerable<BatchAnswer> block)
    {
        foreach (var answer in block)
        {
            var stream = bad is not null && answer.Errors.Length > 0 ? bad : answers;
            stream.Write(answer.Json);
            stream.WriteByte((byte)'\n');
        }

        // In this order: whoever goes on after a run that was ended by force relies on it.
        bad?.Flush();
        answers.Flush();
    }
}
