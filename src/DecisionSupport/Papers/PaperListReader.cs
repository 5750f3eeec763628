using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Papers;

/// <summary>Reads the lists of papers.</summary>
internal sealed class PaperListReader(Parties parties, DiagnosticBag diagnostics)
{
    private const int UsualMost = 7;
    private const int LongestList = 30;

    private static readonly string[] Kinds = ["steps", "questions", "findings", "outcomes", "warnings", "facts"];
    private static readonly string[] Days = ["overdue", "ahead"];

    public PaperList? Read(MappingReader list)
    {
        var kind = list.Required("list").AsOneOf("list", Kinds, diagnostics);
        list.What = $"list of {kind}";
        var when = TextsReader.Expression(list.Optional("when"), "when", list);
        var most = Count(list, "most", UsualMost, LongestList);
        PaperList? read = kind switch
        {
            "steps" => Steps(list, when, most),
            "questions" => new QuestionList(when, most, LocalizedTextReader.Optional(list, "why")),
            "findings" => RuleSet(list.Required("ruleSet")) is { } ruleSet ? new FindingList(when, most, ruleSet, Statuses.Read(list.Required("status"), "status", diagnostics)) : null,
            "outcomes" => new OutcomeList(when, most, PlacedIds.Read(list, "except", "a rule set")),
            "warnings" => RuleSet(list.Required("ruleSet")) is { } ruleSet ? new WarningList(when, most, ruleSet) : null,
            "facts" => new FactList(when, most, PlacedIds.Read(list, "facts", "a fact")),
            _ => null,
        };
        if (kind is not null)
        {
            list.Finish();
        }

        return read;
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

        owner.Diagnostics.Error(Codes.WrongKind, node.Place, FormattableString.Invariant($"'{key}' is a whole number from 1 to {largest}."));
        return otherwise;
    }

    private StepList Steps(MappingReader list, Expression? when, int most) => new(
        when,
        most,
        RuleSet(list.Optional("ruleSet")),
        PartiesOf(list, "by"),
        PartiesOf(list, "notBy"),
        list.Optional("due").AsOneOf("due", Days, diagnostics) switch { "overdue" => DueFilter.Overdue, "ahead" => DueFilter.Ahead, _ => null },
        [.. list.Optional("blanks").AsList("blanks", diagnostics).Select(n => LocalizedTextReader.Read(n, "blank", diagnostics)).OfType<LocalizedText>()]);

    private ImmutableArray<Party> PartiesOf(MappingReader list, string key) =>
        [.. list.Optional(key).AsList(key, diagnostics).Select(n => parties.ReadTaker(n, key, diagnostics)).OfType<Party>()];

    private PlacedId? RuleSet(DataNode? node) => node.AsText("a rule set", diagnostics) is { } id ? new PlacedId(id, node!.Place) : null;
}
