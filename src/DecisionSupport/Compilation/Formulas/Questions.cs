namespace DecisionSupport.Compilation.Formulas;

/// <summary>Whether a part has one truth value: what outcomes ask. Never unknown itself.</summary>
internal sealed class StatusQuestion(Formula part, Truth asked) : Formula
{
    public Formula Part { get; } = part;

    public Truth Asked { get; } = asked;

    public override ImmutableArray<Formula> Parts => [Part];

    public override T Accept<T>(IFormulaVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The status of a criterion, of this rule set or of one that it uses.</summary>
internal sealed class CriterionReference(int ruleSet, int slot, string id) : Formula
{
    /// <summary>The rule set's index in the rule book.</summary>
    public int RuleSet { get; } = ruleSet;

    /// <summary>The criterion's slot in the rule set, the same in all its versions.</summary>
    public int Slot { get; } = slot;

    public string Id { get; } = id;

    public override ImmutableArray<Formula> Parts => [];

    public override T Accept<T>(IFormulaVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Whether the outcome of a rule set is one of some. Never unknown.</summary>
internal sealed class OutcomeQuestion(int ruleSet, ImmutableArray<int> outcomes) : Formula
{
    public int RuleSet { get; } = ruleSet;

    /// <summary>The outcomes' numbers, the same in all versions of the rule set.</summary>
    public ImmutableArray<int> Outcomes { get; } = outcomes;

    public override ImmutableArray<Formula> Parts => [];

    public override T Accept<T>(IFormulaVisitor<T> visitor) => visitor.Visit(this);
}
