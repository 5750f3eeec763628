using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>What some questions answer as a fact has one value or another, a letter for each.</summary>
internal sealed class Signature(string fact, ImmutableArray<Question> questions, ImmutableArray<QuestionPair> pairs, ImmutableArray<Implication> implications)
{
    public string At(FeelValue value) => Of(value, question => question.At(fact, value));

    /// <summary>The same, of the value that the fact has in a frame. Thread-safe.</summary>
    public string In(RuleFrame frame, FeelValue value) => Of(value, question => question.In(frame));

    private string Of(FeelValue value, Func<Question, Truth> ask) => string.Create(questions.Length + pairs.Length + implications.Length, value, (text, present) =>
    {
        for (var i = 0; i < questions.Length; i++)
        {
            text[i] = (char)('0' + (int)ask(questions[i]));
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            text[questions.Length + i] = (char)('a' + (int)pairs[i].At(present));
        }

        for (var i = 0; i < implications.Length; i++)
        {
            text[questions.Length + pairs.Length + i] = (implications[i].Premise.Id == fact ? implications[i].HoldsAt(present) : implications[i].Value.Equals(present)) ? 'I' : 'i';
        }
    });
}
