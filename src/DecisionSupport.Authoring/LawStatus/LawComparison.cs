using DecisionSupport.Authoring.LawStatus;
using DecisionSupport.Authoring.Statutes;

namespace DecisionSupport.Authoring;

/// <summary>Compares the sources of a rule book with the text of the law. Thread-safe.</summary>
public static class LawComparison
{
    /// <summary>Whether an act is to be read: a source cites it, or it has a short name in the rule book, and sources may be acts that amended it.</summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="act">The number of the act.</param>
    public static bool Cites(RuleBook ruleBook, string act)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        return ruleBook.CitedActs.Named.Values.Contains(act, StringComparer.Ordinal) || ruleBook.Sources.Keys.Any(id => Citation.Of(id, ruleBook.CitedActs)?.Act == act);
    }

    /// <summary>What the law says of every source that cites it.</summary>
    /// <param name="ruleBook">The rule book.</param>
    /// <param name="law">The acts that were read.</param>
    /// <param name="asOf">The day that changes lie before or ahead of, usually today.</param>
    public static LawReport Compare(RuleBook ruleBook, Law law, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        ArgumentNullException.ThrowIfNull(law);
        var check = new SourceCheck(law, CitingVersions.Of(ruleBook), asOf);
        var sources = ruleBook.Sources.Values.Select(s => (Source: s, Citation: Citation.Of(s.Id, ruleBook.CitedActs)!)).Where(s => s.Citation is not null)
            .OrderBy(s => ActOrder(s.Citation.Act)).ThenBy(s => s.Citation.Provision ?? default, Provision.Order).ThenBy(s => s.Source.Id, StringComparer.Ordinal)
            .Select(s => check.Check(s.Source, s.Citation));
        return new LawReport(asOf, [.. law.Acts.OrderBy(a => ActOrder(a.Number)).Select(a => new ReadAct(a.Number, a.Title, a.Day, a.Through, a.Amendments.Length, a.HasText))], [.. sources]);
    }

    // 2017:30 comes before 2017:900.
    private static (string Year, int Length, string Number) ActOrder(string act) => act.Split(':') is [var year, var number] ? (year, number.Length, number) : (act, 0, "");
}
