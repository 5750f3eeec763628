using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>Questions about a function.</summary>
internal static class DiagramQueries
{
    /// <summary>The terminals that can be reached, in rising order.</summary>
    public static SortedSet<int> Terminals(this Diagram diagram, int node)
    {
        var terminals = new SortedSet<int>();
        Visit(diagram, node, [], id => terminals.Add(id), _ => { });
        return terminals;
    }

    /// <summary>The variables that the function depends on, in rising order.</summary>
    public static SortedSet<int> Support(this Diagram diagram, int node)
    {
        var variables = new SortedSet<int>();
        Visit(diagram, node, [], _ => { }, variable => variables.Add(variable));
        return variables;
    }

    /// <summary>The nodes of the function that are no terminals, each before those below it.</summary>
    public static List<int> Nodes(this Diagram diagram, int node)
    {
        var seen = new HashSet<int>();
        Visit(diagram, node, seen, _ => { }, _ => { });
        return [.. seen.Where(n => !Diagram.IsTerminal(n)).OrderBy(diagram.VariableOf)];
    }

    /// <summary>Where the function has a terminal.</summary>
    public static int Where(this Diagram diagram, int node, int terminal) => diagram.Map(node, t => (int)TruthTables.ToTruth(t == terminal), []);

    private static void Visit(Diagram diagram, int node, HashSet<int> seen, Action<int> onTerminal, Action<int> onNode)
    {
        if (!seen.Add(node))
        {
            return;
        }

        if (Diagram.IsTerminal(node))
        {
            onTerminal(node);
            return;
        }

        onNode(diagram.VariableOf(node));
        foreach (var child in diagram.ChildrenOf(node))
        {
            Visit(diagram, child, seen, onTerminal, onNode);
        }
    }
}
