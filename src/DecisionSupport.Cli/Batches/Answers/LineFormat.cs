using DecisionSupport.Cli.Batches.Cases;

namespace DecisionSupport.Cli.Batches.Answers;

/// <summary>A decision a line: NDJSON.</summary>
internal sealed class LineFormat(Stream output, DecisionLines lines) : IAnswerFormat
{
    public void Begin()
    {
    }

    public void Add(int number, Decision decision, CaseBlock block) => lines.Write(decision, block.Answers);

    public void Write(CaseBlock block)
    {
        output.Write(block.Answers.WrittenSpan);
        output.Flush();
    }

    public void End()
    {
    }

    public void Dispose()
    {
    }
}
