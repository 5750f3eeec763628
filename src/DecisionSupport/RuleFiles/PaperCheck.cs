using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Papers;

namespace DecisionSupport.RuleFiles;

/// <summary>Checks that papers name rule sets and facts that are there, and that what their authors wrote fits on one page.</summary>
internal static class PaperCheck
{
    // One A4 in the size that papers have, with room for what the case fills in. Of words that exclude each other the longest count.
    private const int MostCharacters = 3400;

    public static void Check(RuleBookContents contents, DiagnosticBag diagnostics)
    {
        var ruleSets = contents.Versions.Select(v => v.RuleSet).Distinct().ToList();
        foreach (var paper in contents.Papers.Values)
        {
            foreach (var (id, place) in RuleSets(paper).Where(r => !ruleSets.Contains(r.Id)))
            {
                diagnostics.Add(SharedKinds.UnknownRuleSet, place, $"The paper '{paper.Id}' names the rule set '{id}', which is not there.{Suggestion.DidYouMean(id, ruleSets)}");
            }

            foreach (var (id, place) in RuleSetsOfDays(paper).Where(r => ruleSets.Contains(r.Id) && contents.Versions.All(v => v.RuleSet != r.Id || v.Timeline is null)))
            {
                diagnostics.Add(SharedKinds.WrongKind, place, $"The rule set '{id}' has no timeline, so there are no days to draw. Name one that has, or leave the picture out.");
            }

            foreach (var (id, place) in PaperTexts.Lines(paper).Where(l => l.List?.Kind == PaperListKind.Facts).SelectMany(l => l.List!.Named.Items).Where(f => contents.Vocabulary.Find(f.Id) is null))
            {
                diagnostics.Add(SharedKinds.UnknownFact, place, $"There is no fact '{id}'.{Suggestion.DidYouMean(id, contents.Vocabulary.Facts.Select(f => f.Id))}", id);
            }

            CheckLength(paper, diagnostics);
        }
    }

    private static IEnumerable<PlacedId> RuleSets(Paper paper) => paper.AskedRuleSets.Items.Concat(PaperTexts.Lines(paper).Select(l => l.List).OfType<PaperList>().SelectMany(RuleSets));

    private static IEnumerable<PlacedId> RuleSetsOfDays(Paper paper) =>
        PaperTexts.Lines(paper).Select(l => l.List).OfType<PaperList>().Where(l => l.Kind == PaperListKind.Days).Select(l => l.NamedRuleSet).OfType<PlacedId>();

    private static IEnumerable<PlacedId> RuleSets(PaperList list) =>
        (list.NamedRuleSet is { } named ? [named] : ImmutableArray<PlacedId>.Empty).Concat(list.Kind == PaperListKind.Outcomes ? list.Named.Items : []);

    private static void CheckLength(Paper paper, DiagnosticBag diagnostics)
    {
        var longest = Math.Max(LengthIn(paper, Language.Swedish), LengthIn(paper, Language.English));
        if (longest > MostCharacters)
        {
            diagnostics.Add(SharedKinds.TooLarge, paper.Place, FormattableString.Invariant($"The paper '{paper.Id}' has {longest} characters before it is filled in; {MostCharacters} leave room for that on one page. Say less, or make two of it."));
        }
    }

    private static int LengthIn(Paper paper, Language language) =>
        new[] { paper.Title, paper.Footer }.Concat(paper.Parts.Select(p => p.Text).OfType<Wording>()).Sum(w => w.Cases.Select(c => c.Words.In(language).Length).DefaultIfEmpty().Max())
        + paper.Parts.Sum(p => p.Heading.In(language).Length)
        + PaperTexts.Lines(paper).Where(l => l.When is null).Sum(l => new[] { l.Lead, l.Words }.OfType<LocalizedText>().Concat(l.Blanks).Sum(t => t.In(language).Length));
}
