using System.Globalization;
using System.Text;
using DecisionSupport.Cli.Batches.Cases;

namespace DecisionSupport.Cli.Batches;

/// <summary>What a batch came to, in numbers. Not thread-safe.</summary>
internal sealed class BatchSummary(RuleBook ruleBook, Messages messages)
{
    private const int MostErrors = 20;
    private const int MostMissing = 10;

    private readonly Dictionary<(string RuleSet, string Outcome), int> _outcomes = [];
    private readonly Dictionary<(string RuleSet, OutcomeKind Kind), int> _kinds = [];
    private readonly Dictionary<string, int> _missing = new(StringComparer.Ordinal);
    private int _errors;
    private (int Lines, int Bad) _before;

    /// <summary>How many lines there were.</summary>
    public int Count { get; private set; }

    public bool HasErrors => _errors > 0;

    /// <summary>Counts the lines that an earlier run answered, of which it is not known any more what they came to.</summary>
    public void AnsweredBefore(int lines, int bad)
    {
        _before = (lines, bad);
        Count += lines;
        _errors += bad;
    }

    /// <summary>Counts what the cases of a block came to; says on standard error what is wrong with the first bad lines.</summary>
    public void Add(CaseBlock block)
    {
        Count += block.Cases.Count;
        foreach (var errors in block.Tally.Errors)
        {
            if (++_errors <= MostErrors)
            {
                messages.Tell(errors);
            }
        }

        foreach (var ((version, outcome), count) in block.Tally.Outcomes)
        {
            var key = (version.RuleSet, outcome.Id);
            _outcomes[key] = _outcomes.GetValueOrDefault(key) + count;
            if (outcome.Kind is { } kind)
            {
                _kinds[(version.RuleSet, kind)] = _kinds.GetValueOrDefault((version.RuleSet, kind)) + count;
            }
        }

        foreach (var (fact, count) in block.Tally.Missing)
        {
            _missing[fact] = _missing.GetValueOrDefault(fact) + count;
        }
    }

    public string Write()
    {
        var text = new StringBuilder();
        text.Append(Number(Count - _errors)).Append(Count - _errors == 1 ? " case decided, " : " cases decided, ").Append(Number(_errors)).Append(_errors == 1 ? " line with errors.\n" : " lines with errors.\n");
        if (_before.Lines > 0)
        {
            text.Append("An earlier run answered ").Append(Number(_before.Lines)).Append(" of the lines; what follows counts the others.\n");
        }

        foreach (var ruleSet in ruleBook.RuleSets.Select(r => r.Id))
        {
            WriteList(ruleSet + Kinds(ruleSet), _outcomes.Where(o => o.Key.RuleSet == ruleSet).Select(o => (o.Key.Outcome, o.Value)), text);
        }

        WriteList("missing facts, in how many cases", _missing.Select(m => (m.Key, m.Value)), text);
        return text.ToString();
    }

    // A no is told from what is not known yet, where the rules say which is which.
    private string Kinds(string ruleSet)
    {
        (OutcomeKind Kind, string Words)[] all = [(OutcomeKind.Yes, "yes"), (OutcomeKind.No, "no"), (OutcomeKind.Open, "not yet known")];
        var told = all.Where(k => _kinds.ContainsKey((ruleSet, k.Kind))).Select(k => $"{k.Words} {Number(_kinds[(ruleSet, k.Kind)])}").ToList();
        return told.Count == 0 ? "" : $": {string.Join(", ", told)}";
    }

    private static void WriteList(string heading, IEnumerable<(string Name, int Count)> counts, StringBuilder text)
    {
        var largest = counts.OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal).Take(MostMissing).ToList();
        if (largest.Count > 0)
        {
            text.Append('\n').Append(heading).Append('\n');
        }

        foreach (var (name, count) in largest)
        {
            text.Append(Number(count).PadLeft(8)).Append("  ").Append(name).Append('\n');
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
