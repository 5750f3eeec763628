namespace DecisionSupport.Compilation.Formulas;

/// <summary>
/// A three-valued condition of the rules: leaves joined by Kleene's connectives. Evaluation and analysis both read it; neither knows the other.
/// Compared by reference, so that a part shared by several conditions is analysed once.
/// </summary>
internal abstract class Formula
{
    public static Formula True { get; } = new Constant(Truth.True);

    public static Formula And(ImmutableArray<Formula> parts) => parts.Length == 1 ? parts[0] : new Conjunction(parts);
}

/// <summary>The same for every snapshot.</summary>
internal sealed class Constant(Truth value) : Formula
{
    public Truth Value { get; } = value;
}

/// <summary>A definition that is a condition. Its slot is where an evaluation of the version remembers it.</summary>
internal sealed class NamedCondition(int slot, Formula formula) : Formula
{
    public int Slot { get; } = slot;

    public Formula Formula { get; } = formula;
}

/// <summary>True when all parts are, false when any part is.</summary>
internal sealed class Conjunction(ImmutableArray<Formula> parts) : Formula
{
    public ImmutableArray<Formula> Parts { get; } = parts;
}

/// <summary>True when any part is, false when all parts are.</summary>
internal sealed class Disjunction(ImmutableArray<Formula> parts) : Formula
{
    public ImmutableArray<Formula> Parts { get; } = parts;
}

/// <summary>True when the part is false, and the other way round.</summary>
internal sealed class Negation(Formula part) : Formula
{
    public Formula Part { get; } = part;
}

/// <summary>One branch or the other; unknown while the condition is, unless both branches say the same.</summary>
internal sealed class Choice(Formula condition, Formula then, Formula otherwise) : Formula
{
    public Formula Condition { get; } = condition;

    public Formula Then { get; } = then;

    public Formula Otherwise { get; } = otherwise;
}

/// <summary>Whether a part has one truth value: what outcomes ask. Never unknown itself.</summary>
internal sealed class StatusQuestion(Formula part, Truth asked) : Formula
{
    public Formula Part { get; } = part;

    public Truth Asked { get; } = asked;
}

/// <summary>The status of a criterion, of this rule set or of one that it uses.</summary>
internal sealed class CriterionReference(int ruleSet, int slot, string id) : Formula
{
    /// <summary>The rule set's index in the rule book.</summary>
    public int RuleSet { get; } = ruleSet;

    /// <summary>The criterion's slot in the rule set, the same in all its versions.</summary>
    public int Slot { get; } = slot;

    public string Id { get; } = id;
}

/// <summary>Whether the outcome of a rule set is one of some. Never unknown.</summary>
internal sealed class OutcomeQuestion(int ruleSet, ImmutableArray<int> outcomes) : Formula
{
    public int RuleSet { get; } = ruleSet;

    /// <summary>The outcomes' numbers, the same in all versions of the rule set.</summary>
    public ImmutableArray<int> Outcomes { get; } = outcomes;
}
