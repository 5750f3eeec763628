using DecisionSupport.Analysis.Diagrams;

namespace DecisionSupport.Analysis;

/// <summary>
/// How open a function of the unknown facts is: the chance that two cases, drawn at random from those that agree with what is known, come out
/// differently (Gini's index). Every kind of answer to a question counts as equally likely: rules do not say which is.
/// </summary>
internal static class Openness
{
    private const int NoVariable = -1;

    /// <summary>As things are: 0 when settled.</summary>
    public static double Of(Diagram diagram, int node) => Gini(Shares(diagram, node, NoVariable, 0, []));

    /// <summary>Once a variable is known, on average over its cells.</summary>
    public static double After(Diagram diagram, int node, int variable)
    {
        var cells = diagram.CellCount(variable);
        var sum = 0.0;
        for (var cell = 0; cell < cells; cell++)
        {
            sum += Gini(Shares(diagram, node, variable, cell, []));
        }

        return sum / cells;
    }

    private static double Gini(Dictionary<int, double> shares)
    {
        var same = 0.0;
        foreach (var share in shares.Values)
        {
            same += share * share;
        }

        return 1 - same;
    }

    // What share of the cases ends in each terminal, with one variable known to be in a cell.
    private static Dictionary<int, double> Shares(Diagram diagram, int node, int variable, int cell, Dictionary<int, Dictionary<int, double>> done)
    {
        if (done.TryGetValue(node, out var known))
        {
            return known;
        }

        var shares = new Dictionary<int, double>();
        if (Diagram.IsTerminal(node))
        {
            shares[node] = 1;
        }
        else if (diagram.VariableOf(node) == variable)
        {
            shares = Shares(diagram, diagram.ChildrenOf(node)[cell], variable, cell, done);
        }
        else
        {
            var children = diagram.ChildrenOf(node);
            foreach (var child in children)
            {
                foreach (var (terminal, share) in Shares(diagram, child, variable, cell, done))
                {
                    shares[terminal] = shares.GetValueOrDefault(terminal) + (share / children.Length);
                }
            }
        }

        return done[node] = shares;
    }
}
