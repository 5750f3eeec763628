using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>Two questions, one of each side, that differ only in how they read one fact.</summary>
internal sealed record QuestionPair(Question First, Question Second, string Fact)
{
    private readonly Lazy<Func<Relation>> _relation = new(() => new TermComparison(Fact, First.Frame, Second.Frame).Compare(First.Term, Second.Term));

    /// <summary>Pairs the questions that only one side asks; each is in one pair at most.</summary>
    public static ImmutableArray<QuestionPair> Find(IReadOnlyList<Question> questions)
    {
        var pairs = ImmutableArray.CreateBuilder<QuestionPair>();
        foreach (var first in questions.Where(q => q.Facts.Length > 1 && q.IsAskedOnlyBy(0)))
        {
            var second = questions.FirstOrDefault(q => q.IsAskedOnlyBy(1) && pairs.All(p => p.Second != q)
                && q.Facts.SequenceEqual(first.Facts) && TermComparison.OnlyFact(first.Term, q.Term) is not null);
            if (second is not null)
            {
                pairs.Add(new QuestionPair(first, second, TermComparison.OnlyFact(first.Term, second.Term)!));
            }
        }

        return pairs.ToImmutable();
    }

    public Relation AtUnknown => new TermComparison(Fact, First.Frame, Second.Frame).CompareUnknown(First.Term, Second.Term);

    public Relation At(FeelValue value)
    {
        First.Frame.Facts[First.Vocabulary.Find(Fact)!.Slot] = value;
        Second.Frame.Facts[Second.Vocabulary.Find(Fact)!.Slot] = value;
        return _relation.Value();
    }
}
