using System.Text.RegularExpressions;
using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>What can stand next in an expression: names, functions and words of the language; inside quotation marks the words of the fact that is compared.</summary>
internal sealed partial class ExpressionCompletion(RuleWorkspace workspace, string file, WritingPlace place, Language language, DateOnly today)
{
    private static readonly string[] Keywords = ["and", "or", "in", "if", "then", "else", "some", "every", "for", "return", "satisfies", "between", "true", "false"];

    // Only where a status may be asked about; elsewhere a rule could change its mind.
    private static readonly string[] AsksStatus = ["shown", "fails", "open"];

    private readonly Descriptions? _told = workspace.LastGood is { } book ? new Descriptions(book, today, language) : null;

    /// <summary>What is offered, and how much of what stands before the offset it takes the place of.</summary>
    public (IEnumerable<CompletionItem> Items, int Written) Complete()
    {
        var before = place.Before;
        if (before.Count(c => c == '"') % 2 == 1)
        {
            var begun = before[(before.LastIndexOf('"') + 1)..];
            return (InQuotes(before[..^(begun.Length + 1)]), begun.Length);
        }

        var word = LastWord().Match(before).Value;
        return ([.. Names(), .. Functions(), .. Keywords.Select(k => new CompletionItem(k, CompletionKind.Keyword, null))], word.Length);
    }

    /// <summary>What a text may put in.</summary>
    public IEnumerable<CompletionItem> Values() => Names().Where(i => !i.Label.Contains("criterion.", StringComparison.Ordinal));

    private IEnumerable<CompletionItem> Names()
    {
        yield return new CompletionItem("asOf", CompletionKind.Variable, Words.Day(language));
        var own = file.Split('/')[0];
        foreach (var name in workspace.Index.Names.OrderBy(n => n.Id, StringComparer.Ordinal))
        {
            if (Written(name, own) is not var (label, kind))
            {
                continue;
            }

            yield return new CompletionItem(label, kind, _told?.Line(name)) { Markdown = name.Kind is RuleNameKind.Fact or RuleNameKind.Parameter ? _told?.Markdown(name) : null };
        }
    }

    private static (string, CompletionKind)? Written(RuleName name, string own) => name.Kind switch
    {
        RuleNameKind.Fact => (name.Id, CompletionKind.Field),
        RuleNameKind.Parameter => ($"parameter.{name.Id}", CompletionKind.Constant),
        RuleNameKind.Definition when name.RuleSet == own => (name.Id, CompletionKind.Variable),
        RuleNameKind.Criterion => (name.RuleSet == own ? $"criterion.{name.Id}" : $"{name.RuleSet}.criterion.{name.Id}", CompletionKind.Reference),
        RuleNameKind.RuleSet when name.Id != own => ($"{name.Id}.outcome", CompletionKind.Reference),
        _ => null,
    };

    private IEnumerable<CompletionItem> Functions()
    {
        var mayAsk = place.Path is [.., "when"] && place.Path[0] is not "grounds";
        return RuleExpressions.Functions.Where(f => mayAsk || !AsksStatus.Contains(f.Name))
            .Select(f => new CompletionItem(f.Name, CompletionKind.Function, f.Signatures[0]) { Insert = f.Name + "(", Markdown = $"```feel\n{string.Join('\n', f.Signatures)}\n```" });
    }

    // The words of the fact that stands last before the quotation mark, or the ids of parameters.
    private IEnumerable<CompletionItem> InQuotes(string before)
    {
        if (before.TrimEnd().EndsWith("parameter on(", StringComparison.Ordinal))
        {
            return workspace.Index.Names.Where(n => n.Kind == RuleNameKind.Parameter).Select(n => new CompletionItem(n.Id, CompletionKind.Constant, _told?.Line(n)));
        }

        foreach (Match match in DottedName().Matches(before).Reverse())
        {
            var words = WordsOf(match.Value);
            if (words.Length > 0)
            {
                return words.Select(w => new CompletionItem(w.Id, CompletionKind.EnumMember, w.Label.In(language)));
            }
        }

        return [];
    }

    private ImmutableArray<EnumValue> WordsOf(string name)
    {
        var type = workspace.LastGood?.Vocabulary.Find(name)?.Type ?? Field(name);
        return type switch
        {
            EnumFactType one => one.Values,
            EnumListFactType several => several.Values,
            _ => [],
        };
    }

    // period.ground, of whatever list has such a field.
    private FactType? Field(string name) => workspace.LastGood?.Vocabulary.Facts.Select(f => f.Type).OfType<RecordListFactType>().SelectMany(t => t.Fields)
        .FirstOrDefault(f => f.Name == name[(name.LastIndexOf('.') + 1)..] && f.Type is EnumFactType)?.Type;

    [GeneratedRegex(@"[\p{L}\d_.]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"\p{L}[\p{L}\d_]*(?:\.\p{L}[\p{L}\d_]*)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DottedName();
}
