using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Differences.Regions;

/// <summary>Says in words which cells a variable is in.</summary>
internal sealed class CellWords(CaseSpace space)
{
    private const int MaxText = 90;
    private const int MaxStretches = 6;
    private const int MaxLists = 2;

    /// <summary>The words; null when the variable may be in any cell.</summary>
    public string? Say(int variable, IReadOnlySet<int> cells) => cells.Count == space.Diagram.CellCount(variable) ? null : space.Variables[variable] switch
    {
        FactVariable fact => $"{fact.Fact}: {Say(fact, cells)}",
        KnownVariable known => $"{known.Fact}: {(cells.Contains(0) ? "known" : "unknown")}",
        _ => $"{(cells.Contains(0) ? "true" : cells.Contains(1) ? "false" : "no answer")}: {Short(space.Variables[variable].Text)}",
    };

    private string Say(FactVariable fact, IReadOnlySet<int> cells)
    {
        var known = cells.Select(c => fact.Cells[c]).Where(c => !c.IsUnknown).SelectMany(c => c.Stretches).ToList();
        var type = space.Fact(fact.Fact).Type;
        var all = fact.Cells.Where(c => !c.IsUnknown).SelectMany(c => c.Stretches).ToList();
        var words = known.Count == all.Count ? ["known"] : type switch
        {
            DateFactType => DayWords.Say(known, all, IsBirth(fact.Fact) ? space.AsOf : null),
            EnumListFactType when known.Count > MaxLists => [$"such as {known[0].From}"],
            NumberFactType => NumberWords.Say(known, all, space.BoundsOf(fact.Fact)),
            _ => known.Select(s => s.From.Kind == FeelKind.String ? s.From.AsString() : s.From.ToString()).ToList(),
        };
        var isUnknown = cells.Any(c => fact.Cells[c].IsUnknown);
        var told = words.Count > MaxStretches ? [.. words.Take(MaxStretches), $"{words.Count - MaxStretches} more"] : words;
        return string.Join(" or ", isUnknown ? told.Append("unknown") : told);
    }

    private static bool IsBirth(string fact) => fact.EndsWith(".birthDate", StringComparison.Ordinal);

    private static string Short(string text) => text.Length <= MaxText ? text : text[..MaxText] + "…";
}
