namespace DecisionSupport.Compilation.Formulas;

/// <summary>The same for every snapshot.</summary>
internal sealed class Constant(Truth value) : Formula
{
    public Truth Value { get; } = value;

    public override ImmutableArray<Formula> Parts => [];

    public override T Accept<T>(IFormulaVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A definition that is a condition. Its slot is where an evaluation of the version remembers it.</summary>
internal sealed class NamedCondition(int slot, Formula formula) : Formula
{
    public int Slot { get; } = slot;

    public Formula Formula { get; } = formula;

    /// <summary>The name, where a condition reads it; null of the definition itself.</summary>
    public string? Name { get; private init; }

    /// <summary>Where a condition reads it.</summary>
    public Place Place { get; private init; }

    public override ImmutableArray<Formula> Parts => [Formula];

    /// <summary>The same, as it is read in one place.</summary>
    public NamedCondition ReadAt(Place place, string name) => new(Slot, Formula) { Place = place, Name = name };

    public override T Accept<T>(IFormulaVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>True when the part is false, and the other way round.</summary>
internal sealed class Negation(Formula part) : Formula
{
    public Formula Part { get; } = part;

    public override ImmutableArray<Formula> Parts => [Part];

    public override T Accept<T>(IFormulaVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>True when all parts are, false when any part is.</summary>
internal sealed class Conjunction(ImmutableArray<Formula> parts) : Formula
{
    public override ImmutableArray<Formula> Parts { get; } = parts;

    public override T Accept<T>(IFormulaVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>True when any part is, false when all parts are.</summary>
internal sealed class Disjunction(ImmutableArray<Formula> parts) : Formula
{
    public override ImmutableArray<Formula> Parts { get; } = parts;

    public override T Accept<T>(IFormulaVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>One branch or the other; unknown while the condition is, unless both branches say the same.</summary>
internal sealed class Choice(Formula condition, Formula then, Formula otherwise) : Formula
{
    public Formula Condition { get; } = condition;

    public Formula Then { get; } = then;

    public Formula Otherwise { get; } = otherwise;

    public override ImmutableArray<Formula> Parts => [Condition, Then, Otherwise];

    public override T Accept<T>(IFormulaVisitor<T> visitor) => visitor.Visit(this);
}
