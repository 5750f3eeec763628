using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>Truths as functions over a space of cases. Not thread-safe.</summary>
/// <param name="diagram">Where the functions are built.</param>
/// <param name="nodeOf">The truth of a leaf as a function.</param>
internal sealed class DiagramTruths(Diagram diagram, Func<Leaf, int> nodeOf) : IFormulaAlgebra<int>
{
    private readonly Dictionary<int, int> _negations = [];
    private readonly Dictionary<int, int>[] _questions = [[], [], []];

    /// <summary>What rules mean as functions over a space.</summary>
    public static RuleMeaning<int> Of(Diagram diagram, Func<Leaf, int> nodeOf, IEnumerable<CompiledVersion> versions) => new(new DiagramTruths(diagram, nodeOf), versions);

    public int Constant(Truth truth) => (int)truth;

    public int Leaf(Leaf leaf) => nodeOf(leaf);

    public int Not(int part) => diagram.Map(part, t => (int)((Truth)t).Not(), _negations);

    public int And(ImmutableArray<int> parts) => parts.Aggregate((int)Truth.True, (a, b) => diagram.And(a, b));

    public int Or(ImmutableArray<int> parts) => parts.Aggregate((int)Truth.False, (a, b) => diagram.Or(a, b));

    // Kleene's logic says it at once: (c and a) or (not c and b) or (a and b). The last part holds where the condition is open and both agree.
    public int Choose(int condition, int then, int otherwise) => Or([And([condition, then]), And([Not(condition), otherwise]), And([then, otherwise])]);

    public int Is(int part, Truth asked) => diagram.Map(part, t => (int)((Truth)t).Is(asked), _questions[(int)asked]);

    public int Shared(int part) => part;
}
