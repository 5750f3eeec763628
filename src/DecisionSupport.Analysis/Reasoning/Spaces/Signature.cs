using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>What some questions answer as a fact has one value or another, a letter for each.</summary>
internal sealed class Signature(string fact, ImmutableArray<Question> questions, ImmutableArray<QuestionPair> pairs, ImmutableArray<Implication> implications)
{
    /// <summary>How many letters there are.</summary>
    public int Length => questions.Length + pairs.Length + implications.Length;

    public string At(FeelValue value) => string.Create(Length, value, (text, present) =>
    {
        for (var i = 0; i < questions.Length; i++)
        {
            text[i] = Letter(questions[i].At(fact, present));
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            text[questions.Length + i] = (char)('a' + (int)pairs[i].At(present));
        }

        WriteImplications(text[^implications.Length..], present);
    });

    /// <summary>The same, of the value that the fact has in a frame; where there are no pairs. Thread-safe.</summary>
    public void Write(Span<char> text, RuleFrame frame, FeelValue value)
    {
        for (var i = 0; i < questions.Length; i++)
        {
            text[i] = Letter(questions[i].In(frame));
        }

        WriteImplications(text[questions.Length..], value);
    }

    private static char Letter(Truth truth) => (char)('0' + (int)truth);

    private void WriteImplications(Span<char> text, FeelValue value)
    {
        for (var i = 0; i < implications.Length; i++)
        {
            text[i] = (implications[i].Premise.Id == fact ? implications[i].HoldsAt(value) : implications[i].Value.Equals(value)) ? 'I' : 'i';
        }
    }
}
