using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleFiles;

/// <summary>Checks that the facts, rule sets and outcomes that <c>rule-book.yaml</c> names exist, and that there is an expert where one is asked.</summary>
internal static class DeclaredNamesCheck
{
    public static void Check(RuleBookContents contents, DiagnosticBag diagnostics)
    {
        foreach (var (fact, place) in contents.Declarations.NamedFacts.Concat(contents.Declarations.AskedInTurn.Items).Where(f => contents.Vocabulary.Find(f.Id) is null))
        {
            diagnostics.Add(SharedKinds.UnknownFact, place, $"There is no fact '{fact}'.{Suggestion.DidYouMean(fact, contents.Vocabulary.Facts.Select(f => f.Id))}", fact);
        }

        foreach (var (id, place) in contents.Declarations.CountedFacts.Items)
        {
            if (contents.Vocabulary.Find(id) is not { } fact)
            {
                diagnostics.Add(SharedKinds.UnknownFact, place, $"There is no fact '{id}'.{Suggestion.DidYouMean(id, contents.Vocabulary.Facts.Select(f => f.Id))}", id);
            }
            else if (fact.Type is not (BooleanFactType or EnumFactType))
            {
                diagnostics.Add(SharedKinds.WrongKind, place, $"The fact '{id}' cannot be counted by its values; only facts that are yes or no, or one of some words, can.");
            }
        }

        var outcomes = contents.Versions.ToLookup(v => v.RuleSet, StringComparer.Ordinal);
        foreach (var (ruleSet, place) in contents.Declarations.NamedOutcomes.Select(n => n.RuleSet).Distinct().Where(r => !outcomes.Contains(r.Id)))
        {
            diagnostics.Add(SharedKinds.UnknownRuleSet, place, $"There is no rule set '{ruleSet}'.{Suggestion.DidYouMean(ruleSet, outcomes.Select(o => o.Key))}");
        }

        foreach (var (ruleSet, outcome) in contents.Declarations.NamedOutcomes)
        {
            var known = outcomes[ruleSet.Id].SelectMany(v => v.Outcomes).Select(o => o.Id).Distinct().ToList();
            if (outcome is { } named && known.Count > 0 && !known.Contains(named.Id))
            {
                diagnostics.Add(SharedKinds.WrongValue, named.Place, $"{ruleSet.Id} has no outcome '{named.Id}'; it has {string.Join(", ", known)}.{Suggestion.DidYouMean(named.Id, known)}");
            }
        }

        if (contents.Declarations.Expert?.Statement is { } statement && outcomes[statement.RuleSet].SelectMany(v => v.Criteria).Select(c => c.Id).Distinct().ToList() is { Count: > 0 } criteria)
        {
            foreach (var (criterion, place) in statement.Chain.SelectMany(l => l.Named.Items).Where(c => !criteria.Contains(c.Id)))
            {
                diagnostics.Add(SharedKinds.WrongValue, place, $"{statement.RuleSet} has no criterion '{criterion}'.{Suggestion.DidYouMean(criterion, criteria)}");
            }
        }

        if (contents.Declarations.Expert is null && contents.Versions.SelectMany(v => v.Criteria).SelectMany(c => c.Questions).FirstOrDefault() is { } question)
        {
            diagnostics.Add(SharedKinds.UnknownParty, question.Place, "A criterion has questions, but nobody is declared who answers them. Write under 'expert' in rule-book.yaml whom they are put to.");
        }
    }
}
