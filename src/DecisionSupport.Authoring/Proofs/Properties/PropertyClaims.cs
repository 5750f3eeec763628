using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Authoring.Proofs.Claims;
using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Diagnostics;
using DecisionSupport.Logic;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Proofs.Properties;

/// <summary>Properties → claims.</summary>
internal sealed class PropertyClaims(RuleBook book, DiagnosticBag diagnostics)
{
    private readonly PropertyCompiler _compiler = new(book);

    public IEnumerable<Claim> Of(Property property) => property switch
    {
        Property.Condition condition => Of(condition),
        Property.Same same => Of(same),
        _ => [],
    };

    private IEnumerable<Claim> Of(Property.Condition property)
    {
        if (_compiler.Compile(property.Is, diagnostics) is not { } formula)
        {
            yield break;
        }

        var asked = _compiler.RuleSetsOf(formula);
        if (asked.IsEmpty)
        {
            diagnostics.Add(SharedKinds.WrongValue, property.Place, $"The property '{property.Id}' asks about no rule set; compare an outcome, as in 'sjukersattning = apply', or ask about a criterion.");
            yield break;
        }

        var words = $"{(property.IsNever ? "never" : "always")} {property.Is.Text}";
        foreach (var (from, to, rules) in Times.Of(book, asked, property.From, property.To).Where(t => Knows(formula, t.Rules)))
        {
            yield return new Claim(
                words,
                property.Id,
                from,
                to,
                [rules],
                translation => translation.Rules().Of(formula) is var is_ && property.IsNever ? is_.True : is_.False,
                (day, facts) => CaseUnderRules.Condition(formula, rules, day, facts) == (property.IsNever ? Truth.True : Truth.False));
        }
    }

    private IEnumerable<Claim> Of(Property.Same property)
    {
        var old = book.RuleSets.Any(r => r.Id == property.RuleSet) ? RulesInForce.Find(book, property.RuleSet, property.Old) : null;
        var time = old is null ? default : Times.Of(book, [property.RuleSet], property.New).FirstOrDefault();
        if (old is null || time.Rules is null || RulesInForce.Find(book, property.RuleSet, property.New) is not { } @new)
        {
            diagnostics.Add(SharedKinds.NotInForce, property.Place, $"The property '{property.Id}' compares rules that are not there: '{property.RuleSet}' on {property.Old.Iso()} and {property.New.Iso()}.");
            yield break;
        }

        var except = property.Except is { } condition ? _compiler.Compile(condition, diagnostics) : new Constant(Truth.False);
        if (except is not null)
        {
            yield return new Claim(
                $"the rules of {property.Old.Iso()} and {property.New.Iso()} say the same{(property.Except is { Text: var text } ? $", except where {text}" : " of every case")}",
                property.Id,
                property.New,
                time.To,
                [old, @new],
                translation => SmtText.And([$"(not {translation.Rules(1).Of(except).True})", OutcomeTerms.Differ(translation, old, @new)]),
                (day, facts) => CaseUnderRules.Condition(except, @new, day, facts) != Truth.True && CaseUnderRules.Outcome(old, day, facts) != CaseUnderRules.Outcome(@new, day, facts));
        }
    }

    // Not every version has every criterion.
    private static bool Knows(Formula formula, RulesInForce rules) =>
        formula.References().All(reference => rules.Versions.Any(v => v.RuleSetIndex == reference.RuleSet && v.Criteria.Any(c => c.Slot == reference.Slot)));
}
