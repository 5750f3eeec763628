using DecisionSupport.Data;
using DecisionSupport.Feel;
using DecisionSupport.Vocabularies;

namespace DecisionSupport;

/// <summary>One declared thing about a case. Immutable.</summary>
public sealed class Fact
{
    internal Fact()
    {
    }

    /// <summary>The id, <c>subject.name</c>. Never renamed.</summary>
    public required string Id { get; init; }

    /// <summary>What values it can have.</summary>
    public required FactType Type { get; init; }

    /// <summary>Who usually answers.</summary>
    public required Party AskedOf { get; init; }

    /// <summary>Who can bring about another answer; empty for what nobody can change, such as a birth date.</summary>
    public required ImmutableArray<Party> ChangeableBy { get; init; }

    /// <summary>Whether only a person can settle it: an open norm that the library never computes.</summary>
    public required bool IsJudgement { get; init; }

    /// <summary>The fact's name.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The question that settles it.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>
    /// The question put to the person concerned: the question itself where that is whom it is asked of, otherwise one that the rule book has for that person.
    /// Null when it is not the person's to answer.
    /// </summary>
    public LocalizedText? QuestionToPerson => AskedOf.IsPersonConcerned ? Question : PersonQuestion;

    /// <summary>The question as whoever works with the case answers it: of the person concerned it speaks, and of nobody else as "you".</summary>
    public LocalizedText QuestionToOfficer => OfficerQuestion ?? Question;

    /// <summary>Help with answering; null when the question is plain enough.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>For a judgement: what law and case law weigh. Null for other facts.</summary>
    public LocalizedText? Guidance { get; init; }

    /// <summary>Ids of the sources that the question or guidance rests on.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    internal LocalizedText? PersonQuestion { get; init; }

    internal LocalizedText? OfficerQuestion { get; init; }

    internal FactChange? Change { get; init; }

    /// <summary>What can happen from now on that gives the fact a value, as it stands after "if"; null when nothing can.</summary>
    internal LocalizedText? WordsOfChangeTo(FeelValue value) => Change is { } change && change.Gives(value) ? change.Words : null;

    internal PlacedIds CitedSources { get; init; } = null!;

    internal int Slot { get; init; }

    internal Place Place { get; init; }
}
