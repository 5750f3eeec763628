using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.Authoring.Documents.Mentions;

namespace DecisionSupport.Authoring.Documents.Pages;

/// <summary>A section over all versions of a rule set: each item as it is now, with what earlier versions said folded away.</summary>
internal static class Section
{
    public static void Write(MarkdownPen pen, string heading, RuleSet ruleSet, Func<RuleSetVersion, IEnumerable<Item>> read)
    {
        var byVersion = ruleSet.Versions.ToDictionary(v => v, v => read(v).ToList());
        var items = ruleSet.Versions.Reverse().SelectMany(v => byVersion[v]).DistinctBy(i => i.Id).ToList();
        if (items.Count == 0)
        {
            return;
        }

        pen.Heading(2, heading);
        foreach (var item in items)
        {
            pen.Heading(3, item.Heading);
            Write(pen, ruleSet, Run.Of(ruleSet, v => byVersion[v].FirstOrDefault(i => i.Id == item.Id)?.Body));
        }
    }

    /// <summary>The last run open, those before it folded, with their days where they do not span the whole time.</summary>
    public static void Write(MarkdownPen pen, RuleSet ruleSet, IReadOnlyList<Run> runs)
    {
        var last = runs[^1];
        if (last.From != ruleSet.Versions[0].From || last.To != ruleSet.Versions[^1].To)
        {
            pen.Block($"*{Days(last)}*");
        }

        pen.Block(last.Text);
        foreach (var earlier in runs.Reverse().Skip(1))
        {
            pen.Details(Days(earlier), earlier.Text);
        }
    }

    private static string Days(Run run) => run.To is null
        ? $"{PageWords.InForceFrom} {MarkdownText.Of(run.From)}"
        : $"{PageWords.InForceFrom} {MarkdownText.Of(run.From)} {PageWords.Until} {MarkdownText.Of(run.To)}";
}

/// <summary>One thing in a section as one version says it.</summary>
/// <param name="Id">What it is known by in all versions.</param>
/// <param name="Heading">Its heading, Markdown.</param>
/// <param name="Body">Everything else, Markdown.</param>
internal sealed record Item(string Id, string Heading, string Body);
