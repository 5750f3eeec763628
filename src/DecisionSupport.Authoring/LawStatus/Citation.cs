using System.Text.RegularExpressions;
using DecisionSupport.Authoring.Statutes;

namespace DecisionSupport.Authoring.LawStatus;

/// <summary>The act, and the place in it, that the id of a source names.</summary>
/// <param name="Act">The number of the act.</param>
/// <param name="Provision">The place; null where the id names one that is not understood.</param>
internal sealed partial record Citation(string Act, Provision? Provision)
{
    /// <summary>What an id cites; null where it is no act.</summary>
    public static Citation? Of(string id, CitedActs acts)
    {
        var words = id.Split(' ', 3);
        if (acts.Named.TryGetValue(words[0], out var named))
        {
            return new Citation(named, PlaceIn(id[words[0].Length..].Trim()));
        }

        return words.Length > 1 && acts.Numbered.Contains(words[0]) && ActNumber().IsMatch(words[1]) ? new Citation(words[1], PlaceIn(words.Length > 2 ? words[2].Trim() : "")) : null;
    }

    private static Provision? PlaceIn(string text)
    {
        if (text.Length == 0)
        {
            return Statutes.Provision.WholeAct;
        }

        return Place().Match(text) is { Success: true } match ? new Provision(Part(match, "chapter"), Part(match, "section")) : null;
    }

    private static string? Part(Match match, string group) => match.Groups[group] is { Success: true } part ? Statutes.Provision.Compact(part.Value) : null;

    [GeneratedRegex(@"^\d{4}:\d+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ActNumber();

    [GeneratedRegex(@"^(?:(?<chapter>\d+ ?[a-z]?):(?<section>\d+ ?[a-z]?)|(?:(?<chapter>\d+(?: [a-z])?) kap\.)?\s*(?:(?<section>\d+(?: ?[a-z])?)(?: §)?)?)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
