using System.Collections.Frozen;
using System.Linq.Expressions;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Logic;
using DecisionSupport.NRules.Propositions;
using DecisionSupport.NRules.Writing;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace DecisionSupport.NRules.Chaining;

/// <summary>Rules that derive what leaves come to, from facts of the case, values of law and the day.</summary>
internal sealed class LeafRules(RuleWriter writer, CompiledRuleBook rules, int factCount)
{
    public void Write(Leaf leaf, Node node)
    {
        var name = $"{node.Name} ({leaf.Text})";
        if (leaf.PlainFact is var slot and >= 0)
        {
            WritePlain(slot, node, name);
        }
        else if (leaf.Timeline is not null)
        {
            // It can be decided while facts that it reads are unknown, so it asks for them whether they are known or not.
            Ask<CaseFact, LawValue>(leaf, node, name);
        }
        else
        {
            WriteOpen(leaf, node, name);
            Ask<KnownFact, DecidedValue>(leaf, node, name);
        }
    }

    private void WritePlain(int slot, Node node, string name)
    {
        writer.Add($"{name} is answered yes", node.Holds, Fact<KnownFact>("fact", slot, fact => fact.Value == FeelValue.True));
        writer.Add($"{name} is answered no", node.Fails, Fact<KnownFact>("fact", slot, fact => fact.Value == FeelValue.False));
        writer.Add($"{name} is not answered", node.Open, Fact<UnknownFact>("fact", slot));
    }

    // Open while a fact is; with all facts known, while a value is not decided.
    private void WriteOpen(Leaf leaf, Node node, string name)
    {
        if (!leaf.Facts.IsEmpty)
        {
            var slots = leaf.Facts.ToFrozenSet();
            writer.Add($"{name} is open for a fact", node.Open, Element.Exists(Pattern.Of<UnknownFact>("unknown", fact => slots.Contains(fact.Fact.Slot))));
        }

        if (!leaf.Parameters.IsEmpty)
        {
            var slots = leaf.Parameters.ToFrozenSet();
            var undecided = Element.Exists(Pattern.Of<UndecidedValue>("undecided", value => slots.Contains(value.Slot)));
            writer.Add($"{name} is open for a value of law", node.Open, [.. Facts<KnownFact>(leaf), undecided]);
        }
    }

    // FEEL is asked on the left-hand side, with what the patterns before it have matched.
    private void Ask<TFact, TValue>(Leaf leaf, Node node, string name)
        where TFact : CaseFact
        where TValue : LawValue
    {
        RuleElement[] matched = [Pattern.Of<CaseDay>("day"), .. Facts<TFact>(leaf), .. Values<TValue>(leaf)];
        var question = new LeafQuestion(leaf, rules, factCount);
        var day = Expression.Parameter(typeof(CaseDay), "day");
        ParameterExpression[] facts = [.. leaf.Facts.Select(slot => Expression.Parameter(typeof(TFact), FactName(slot)))];
        ParameterExpression[] values = [.. leaf.Parameters.Select(slot => Expression.Parameter(typeof(TValue), ValueName(slot)))];
        var ask = Expression.Call(
            Expression.Constant(question), nameof(LeafQuestion.Ask), [], Expression.NewArrayInit(typeof(CaseFact), facts), Expression.NewArrayInit(typeof(LawValue), values), day);
        var answer = Expression.Lambda(ask, [day, .. facts, .. values]);
        writer.Add($"{name} holds", node.Holds, [.. matched, Pattern.Let<Truth>("truth", answer, truth => truth == Truth.True)]);
        writer.Add($"{name} fails", node.Fails, [.. matched, Pattern.Let<Truth>("truth", answer, truth => truth == Truth.False)]);
        writer.Add($"{name} is open", node.Open, [.. matched, Pattern.Let<Truth>("truth", answer, truth => truth == Truth.Unknown)]);
    }

    private static IEnumerable<PatternElement> Facts<T>(Leaf leaf)
        where T : CaseFact =>
        leaf.Facts.Select(slot => Fact<T>(FactName(slot), slot));

    private static IEnumerable<PatternElement> Values<T>(Leaf leaf)
        where T : LawValue =>
        leaf.Parameters.Select(slot => Pattern.Numbered<T>(ValueName(slot), value => value.Slot, slot));

    private static PatternElement Fact<T>(string name, int slot, params Expression<Func<T, bool>>[] conditions)
        where T : CaseFact =>
        Pattern.Numbered(name, fact => fact.Fact.Slot, slot, conditions);

    private static string FactName(int slot) => $"fact{slot}";

    private static string ValueName(int slot) => $"value{slot}";
}
