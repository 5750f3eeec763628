using System.CommandLine;

namespace DecisionSupport.Cli.Arguments;

/// <summary>The option that chooses how much of a decision is written.</summary>
internal static class DetailOption
{
    private static readonly (string Word, DecisionDetail Detail)[] Words =
    [
        ("outcomes", DecisionDetail.Outcomes), ("findings", DecisionDetail.Findings), ("advice", DecisionDetail.Advice), ("everything", DecisionDetail.Everything),
    ];

    public static Option<string> Create()
    {
        var option = new Option<string>("--detail") { Description = "How much of each decision is written; less is faster.", HelpName = string.Join('|', Words.Select(w => w.Word)), DefaultValueFactory = _ => Words[^1].Word };
        option.AcceptOnlyFromAmong([.. Words.Select(w => w.Word)]);
        return option;
    }

    public static DecisionDetail Parse(string? word) => Words.First(w => w.Word == word).Detail;
}
