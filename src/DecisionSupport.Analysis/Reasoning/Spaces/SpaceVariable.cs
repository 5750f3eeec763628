using DecisionSupport.Feel;
using DecisionSupport.Frames;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>What a variable of a diagram stands for.</summary>
/// <param name="Text">The same in words.</param>
/// <param name="Facts">The ids of the free facts that it is about.</param>
internal abstract record SpaceVariable(string Text, ImmutableArray<string> Facts);

/// <summary>A fact, cut into cells; the cell of not knowing it, where there is one, comes last.</summary>
internal sealed record FactVariable(string Fact, ImmutableArray<Cell> Cells) : SpaceVariable(Fact, [Fact])
{
    /// <summary>The cell that a value is in.</summary>
    public int CellOf(FeelValue value, Signature signature)
    {
        var answers = value.IsNull ? Cell.Unknown.Answers : signature.At(value);
        return CellOf(value, answers) ?? -1;
    }

    /// <summary>The cell of the value that the fact has in a frame; null when it is answered as no cell is. Thread-safe.</summary>
    public int? CellIn(RuleFrame frame, FeelValue value, Signature signature)
    {
        Span<char> answers = stackalloc char[value.IsNull ? 0 : signature.Length];
        if (!value.IsNull)
        {
            signature.Write(answers, frame, value);
        }

        return CellOf(value, answers);
    }

    private int? CellOf(FeelValue value, ReadOnlySpan<char> answers)
    {
        for (var cell = 0; cell < Cells.Length; cell++)
        {
            if (Cells[cell].IsUnknown == value.IsNull && answers.SequenceEqual(Cells[cell].Answers))
            {
                return cell;
            }
        }

        return null;
    }
}

/// <summary>Whether a fact that cannot be cut is known: cell 0, or not: cell 1.</summary>
internal sealed record KnownVariable(string Fact) : SpaceVariable(Fact, [Fact]);

/// <summary>
/// The answer to a question that reads several facts, or one that cannot be cut by it, once all of them are known: true in cell 0, false in cell 1, and in
/// cell 2, where there is one, that FEEL has no answer. The analysis takes every answer for possible. Or the answer to one that reads a value which nobody
/// has decided.
/// </summary>
internal sealed record AnswerVariable(Question Question) : SpaceVariable(Question.Term.Text, Question.Free);
