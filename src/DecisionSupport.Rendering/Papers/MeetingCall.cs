using DecisionSupport.Declarations.Papers;
using DecisionSupport.Feel;

namespace DecisionSupport.Rendering.Papers;

/// <summary>A meeting that a decision calls for.</summary>
/// <param name="Paper">The rule book's meeting sheet.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Cooperation">The recommendation that calls for it.</param>
internal sealed record MeetingCall(MeetingPaper Paper, Meeting Meeting, Recommendation Cooperation)
{
    /// <summary>The meeting that a decision calls for; null when it calls for none.</summary>
    public static MeetingCall? Of(Decision decision) =>
        decision.RuleBook.Meeting is { } paper
        && decision.Find(paper.RuleSet) is { } cooperation
        && paper.Meetings.FirstOrDefault(m => m.Outcome == cooperation.Outcome.Id) is { } meeting
            ? new MeetingCall(paper, meeting, cooperation)
            : null;

    /// <summary>Who must come: those that the form needs, those who have a step to take, and those who must contribute.</summary>
    public IEnumerable<Party> WhoComes()
    {
        var others = Meeting.IsAnonymous ? [] : Cooperation.NextSteps.Select(s => s.Responsible).Concat(Contributors());
        return Meeting.Parties.Concat(others).Distinct().OrderBy(p => p.Rank);
    }

    private IEnumerable<Party> Contributors()
    {
        var snapshot = Cooperation.Decision.Snapshot;
        return Paper.ContributorsFact is { } id && snapshot.Vocabulary.Find(id) is { } fact && snapshot.Values[fact.Slot] is { Kind: FeelKind.List } words
            ? words.AsList().Where(w => w.Kind == FeelKind.String).Select(w => PartyOf(w.AsString())).OfType<Party>()
            : [];
    }

    private Party? PartyOf(string word) => Paper.Contributors.GetValueOrDefault(word) ?? Cooperation.Decision.RuleBook.Parties.FirstOrDefault(p => p.Id == word);
}
