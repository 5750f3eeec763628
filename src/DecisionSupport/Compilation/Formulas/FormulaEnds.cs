namespace DecisionSupport.Compilation.Formulas;

/// <summary>What stands at the ends of formulas.</summary>
internal static class FormulaEnds
{
    /// <summary>
    /// What is found in the leaves of a formula, its references to criteria and its questions about outcomes, in the order written. What those ask in
    /// their turn is not gone into.
    /// </summary>
    public static IEnumerable<T> Ends<T>(
        this Formula formula, Func<Leaf, IEnumerable<T>> leaf, Func<CriterionReference, IEnumerable<T>> criterion, Func<OutcomeQuestion, IEnumerable<T>> outcome) =>
        formula.Accept(new Finder<T>(leaf, criterion, outcome));

    /// <summary>The leaves of a formula, one that occurs twice twice.</summary>
    public static IEnumerable<Leaf> Leaves(this Formula formula) => formula.Ends<Leaf>(leaf => [leaf], _ => [], _ => []);

    /// <summary>The references of a formula to criteria.</summary>
    public static IEnumerable<CriterionReference> References(this Formula formula) => formula.Ends<CriterionReference>(_ => [], reference => [reference], _ => []);

    private sealed class Finder<T>(Func<Leaf, IEnumerable<T>> inLeaf, Func<CriterionReference, IEnumerable<T>> inReference, Func<OutcomeQuestion, IEnumerable<T>> inQuestion)
        : IFormulaVisitor<IEnumerable<T>>
    {
        private readonly List<T> _found = [];

        public IEnumerable<T> Visit(Constant constant) => _found;

        public IEnumerable<T> Visit(Leaf leaf) => With(inLeaf(leaf));

        public IEnumerable<T> Visit(NamedCondition named) => InParts(named);

        public IEnumerable<T> Visit(Negation negation) => InParts(negation);

        public IEnumerable<T> Visit(Conjunction all) => InParts(all);

        public IEnumerable<T> Visit(Disjunction any) => InParts(any);

        public IEnumerable<T> Visit(Choice choice) => InParts(choice);

        public IEnumerable<T> Visit(StatusQuestion question) => InParts(question);

        public IEnumerable<T> Visit(CriterionReference reference) => With(inReference(reference));

        public IEnumerable<T> Visit(OutcomeQuestion question) => With(inQuestion(question));

        private List<T> InParts(Formula formula)
        {
            foreach (var part in formula.Parts)
            {
                part.Accept(this);
            }

            return _found;
        }

        private List<T> With(IEnumerable<T> more)
        {
            _found.AddRange(more);
            return _found;
        }
    }
}
