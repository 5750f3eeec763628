using System.CommandLine;

namespace DecisionSupport.Cli.Arguments;

/// <summary>The option that chooses how much of a decision is written.</summary>
internal static class DetailOption
{
    private const string Name = "--detail";

    private static readonly (string Word, DecisionDetail Detail)[] Depths =
    [
        ("outcomes", DecisionDetail.Outcomes), ("findings", DecisionDetail.Findings), ("advice", DecisionDetail.Advice), ("everything", DecisionDetail.Everything),
    ];

    private static string[] Words => [.. Depths.Select(d => d.Word)];

    /// <summary>Everything, when none is named.</summary>
    public static Option<string> Create()
    {
        var option = new Option<string>(Name) { Description = "How much of each decision is written; less is faster.", HelpName = string.Join('|', Words), DefaultValueFactory = _ => Words[^1] };
        option.AcceptOnlyFromAmong(Words);
        return option;
    }

    /// <summary>Of one answer that people read: everything instead of the short answer. Of JSON and records: a depth.</summary>
    public static Option<string?> CreateForOneAnswer()
    {
        var option = new Option<string?>(Name)
        {
            Description = "Tells everything instead of the short answer: all findings, what is missing, all steps, what would change it, the sources. JSON and records tell everything unless less is named.",
            HelpName = string.Join('|', Words),
            Arity = ArgumentArity.ZeroOrOne,
        };
        option.CompletionSources.Add(Words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Words.Contains(token.Value))
            {
                result.AddError($"{Name}: '{token.Value}' is none of {string.Join(", ", Words)}. A file is named before {Name}.");
            }
        });
        return option;
    }

    /// <summary>Whether a word is a depth with less than everything.</summary>
    public static bool IsLess(string word) => Depths.Any(d => d.Word == word && d.Detail != DecisionDetail.Everything);

    /// <summary>The depth of a word; everything when there is none.</summary>
    public static DecisionDetail Parse(string? word) => word is null ? DecisionDetail.Everything : Depths.First(d => d.Word == word).Detail;
}
