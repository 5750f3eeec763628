namespace DecisionSupport.Cli.Batches;

/// <summary>How far an earlier run came: so many good lines, and these bad ones. Asked of the lines in their order. Not thread-safe.</summary>
/// <param name="answers">How many answers there are.</param>
/// <param name="bad">The numbers of the bad lines that stand elsewhere, rising. Bad lines of a block are written before its answers, so that none is missing up to the last answer.</param>
internal sealed class ResumePoint(int answers, IReadOnlyList<int> bad)
{
    private int _answers = answers;

    /// <summary>How many bad lines were asked for and are done.</summary>
    public int BadLines { get; private set; }

    /// <summary>Whether all answers that there are belong to lines that were asked for: otherwise the input has become shorter.</summary>
    public bool IsReached => _answers == 0;

    public bool IsDone(int line)
    {
        if (BadLines < bad.Count && bad[BadLines] == line)
        {
            BadLines++;
            return true;
        }

        return _answers > 0 && _answers-- > 0;
    }
}
