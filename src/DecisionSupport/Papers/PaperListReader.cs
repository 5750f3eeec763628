using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Papers;

/// <summary>Reads the lists and the pictures of papers.</summary>
internal sealed class PaperListReader(Parties parties, DiagnosticBag diagnostics)
{
    private const int UsualMost = 7;
    private const int LongestList = 30;

    private static readonly (string Word, PaperListKind Kind)[] Kinds =
    [
        ("steps", PaperListKind.Steps), ("questions", PaperListKind.Questions), ("findings", PaperListKind.Findings), ("outcomes", PaperListKind.Outcomes),
        ("warnings", PaperListKind.Warnings), ("facts", PaperListKind.Facts), ("coming", PaperListKind.Coming),
    ];

    private static readonly (string Word, PaperListKind Kind)[] Pictures = [("chain", PaperListKind.Chain), ("days", PaperListKind.Days)];

    private static readonly string[] Days = ["overdue", "ahead"];

    /// <summary>Reads the keys of a list; those that every line has are left to whoever reads lines.</summary>
    public PaperList? Read(MappingReader line)
    {
        if (line.Required("list").AsOneOf("list", [.. Kinds.Select(k => k.Word)], diagnostics) is not { } word)
        {
            return null;
        }

        line.What = $"list of {word}";
        var list = new PaperList(Array.Find(Kinds, k => k.Word == word).Kind, Count(line, "most", UsualMost, LongestList));
        return list.Kind switch
        {
            PaperListKind.Steps => list with
            {
                NamedRuleSet = RuleSet(line.Optional("ruleSet")),
                By = PartiesOf(line, "by"),
                NotBy = PartiesOf(line, "notBy"),
                IsOverdue = line.Optional("due").AsOneOf("due", Days, diagnostics) switch { "overdue" => true, "ahead" => false, _ => null },
            },
            PaperListKind.Questions => list with { Why = LocalizedTextReader.Optional(line, "why") },
            PaperListKind.Findings => list with { NamedRuleSet = RuleSet(line.Required("ruleSet")), Statuses = Statuses.Read(line.Required("status"), "status", diagnostics) },
            PaperListKind.Outcomes => list with { Named = PlacedIds.Read(line, "except", "a rule set") },
            PaperListKind.Coming => list,
            PaperListKind.Warnings => list with { NamedRuleSet = RuleSet(line.Required("ruleSet")) },
            _ => list with { Named = PlacedIds.Read(line, "facts", "a fact") },
        };
    }

    /// <summary>Reads the keys of a picture; those that every line has are left to whoever reads lines.</summary>
    public PaperList? ReadPicture(MappingReader line)
    {
        if (line.Required("picture").AsOneOf("picture", [.. Pictures.Select(p => p.Word)], diagnostics) is not { } word)
        {
            return null;
        }

        line.What = $"picture of the {word}";
        var picture = new PaperList(Array.Find(Pictures, p => p.Word == word).Kind, Most: 1);
        return picture.Kind == PaperListKind.Days ? picture with { NamedRuleSet = RuleSet(line.Required("ruleSet")) } : picture;
    }

    /// <summary>A whole number from 1 to <paramref name="largest"/>.</summary>
    public static int Count(MappingReader owner, string key, int otherwise, int largest)
    {
        if (owner.Optional(key) is not { } node || node.AsNumber(key, owner.Diagnostics) is not { } number)
        {
            return otherwise;
        }

        if (number >= 1 && number <= largest && number == decimal.Floor(number))
        {
            return (int)number;
        }

        owner.Diagnostics.Add(SharedKinds.WrongKind, node.Place, FormattableString.Invariant($"'{key}' is a whole number from 1 to {largest}."));
        return otherwise;
    }

    private ImmutableArray<Party> PartiesOf(MappingReader line, string key) =>
        [.. line.Optional(key).AsList(key, diagnostics).Select(n => parties.ReadTaker(n, key, diagnostics)).OfType<Party>()];

    private PlacedId? RuleSet(DataNode? node) => node.AsText("a rule set", diagnostics) is { } id ? new PlacedId(id, node!.Place) : null;
}
