using NRules;

namespace DecisionSupport.NRules.Facts;

/// <summary>Lets facts take the place of others in a session, by their identity, and leaves alone what says the same.</summary>
internal static class FactReplacement
{
    public static void Replace(ISession session, IReadOnlyDictionary<object, SessionFact> before, IEnumerable<SessionFact> facts)
    {
        var after = facts.ToDictionary(fact => fact.GetIdentity());
        session.RetractAll(before.Where(b => !after.ContainsKey(b.Key)).Select(b => b.Value).ToList());
        session.UpdateAll(after.Where(a => before.TryGetValue(a.Key, out var earlier) && !earlier.SaysTheSameAs(a.Value)).Select(a => a.Value).ToList());
        session.InsertAll(after.Where(a => !before.ContainsKey(a.Key)).Select(a => a.Value).ToList());
    }
}
