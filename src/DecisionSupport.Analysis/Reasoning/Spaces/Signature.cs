using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>What some questions answer as a fact has one value or another, a letter for each.</summary>
internal sealed class Signature(string fact, ImmutableArray<Question> questions, ImmutableArray<QuestionPair> pairs, ImmutableArray<Implication> implications)
{
    public string At(FeelValue value) => string.Create(questions.Length + pairs.Length + implications.Length, value, (text, present) =>
    {
        for (var i = 0; i < questions.Length; i++)
        {
            text[i] = (char)('0' + (int)questions[i].At(fact, present));
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
