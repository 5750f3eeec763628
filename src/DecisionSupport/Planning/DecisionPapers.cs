using DecisionSupport.Planning;

namespace DecisionSupport;

/// <summary>Which papers a decision gives reason to write. Thread-safe.</summary>
public static class DecisionPapers
{
    extension(Decision decision)
    {
        /// <summary>
        /// The papers that are needed: those that steps of the plan hand on, in the order of the plan, then those that are ready by their own condition. None
        /// of them is empty, and a step that hands on a paper has it here.
        /// </summary>
        public ImmutableArray<Paper> NeededPapers
        {
            get
            {
                ArgumentNullException.ThrowIfNull(decision);
                var papers = decision.RuleBook.Papers;
                var named = decision.Plan.Steps.Select(s => s.Paper).OfType<string>().Distinct(StringComparer.Ordinal).Select(id => papers.First(p => p.Id == id)).ToList();
                return [.. named, .. papers.Where(p => !named.Contains(p) && Has(decision, p))];
            }
        }
    }

    /// <summary>A paper, held against a decision and its plan.</summary>
    internal static PaperCase Hold(Decision decision, Paper paper) => PaperCase.Of(decision, paper, Steps(decision), Has(decision, paper));

    private static bool Has(Decision decision, Paper paper) => decision.Plan.Steps.Any(s => s.Paper == paper.Id) || PaperCase.IsReady(decision, paper, Steps(decision));

    private static ImmutableArray<(string Id, string By)> Steps(Decision decision) => [.. decision.Plan.Steps.Select(s => (s.Id, s.Responsible.Id))];
}
