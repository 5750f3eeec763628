using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>
/// The answers to a question that two sides ask differently about one fact: the same where they say the same, and where one covers the other, never only the narrower one. Not thread-safe.
/// </summary>
/// <param name="diagram">Where the answers are functions.</param>
/// <param name="variables">The variables that they are functions of.</param>
/// <param name="answer">The answer to a question by itself, and whether it may have none.</param>
/// <param name="mayHaveNoAnswer">Whether FEEL may have no answer to a question though all its facts are known.</param>
internal sealed class PairedAnswers(Diagram diagram, SpaceVariables variables, Func<Question, bool, int> answer, bool mayHaveNoAnswer)
{
    public int Of(QuestionPair pair, int side)
    {
        var first = answer(pair.First, mayHaveNoAnswer);
        if (side == 0)
        {
            return first;
        }

        var result = first;
        foreach (var cell in variables.CellsOf(pair.Fact))
        {
            var relation = cell.IsUnknown ? pair.AtUnknown : pair.At(cell.Any);
            var isHere = variables.ByCell(pair.Fact, c => TruthTables.ToTruth(ReferenceEquals(c, cell)));
            result = diagram.Select(isHere, (int)Truth.True, Second(pair, relation, first), result);
        }

        return result;
    }

    private int Second(QuestionPair pair, Relation relation, int first) => relation switch
    {
        Relation.Same => first,
        Relation.Below => OpenAs(pair, first, diagram.Or(first, answer(pair.Second, false))),
        Relation.Above => OpenAs(pair, first, diagram.And(first, answer(pair.Second, false))),
        _ => answer(pair.Second, mayHaveNoAnswer),
    };

    // What is cut off at other days has an answer exactly where the other has; a timeline may be decided where a narrower or wider one is open.
    private int OpenAs(QuestionPair pair, int first, int second) => pair.First.IsOfTimeline ? second : diagram.Select(first, (int)Truth.Unknown, first, second);
}
