using DecisionSupport.Cli.Batches.Cases;

namespace DecisionSupport.Cli.Batches.Answers;

/// <summary>How answers are written to a file. <see cref="Add"/> is thread-safe; the others are called by one thread at a time.</summary>
internal interface IAnswerFormat : IDisposable
{
    /// <summary>Writes what stands before all answers.</summary>
    void Begin();

    /// <summary>Writes an answer into its block.</summary>
    /// <param name="number">The number of the case in the input.</param>
    /// <param name="decision">What it came to.</param>
    /// <param name="block">The block.</param>
    void Add(int number, Decision decision, CaseBlock block);

    /// <summary>Writes a block that is answered. Blocks come in their order.</summary>
    void Write(CaseBlock block);

    /// <summary>Writes what stands after all answers.</summary>
    void End();
}
