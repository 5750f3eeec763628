using DecisionSupport.Feel;
using DecisionSupport.Frames;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>
/// Tells whether all that is known of a case is answered as some value that a space is cut by. Truths and words are all listed, days and numbers are cut from end
/// to end; a list of texts may be answered as no list of the vocabulary's examples. Immutable and thread-safe.
/// </summary>
internal sealed class UsualValues
{
    private readonly ImmutableArray<(Fact Fact, Signature Signature, HashSet<string>? Answers)> _facts;

    public UsualValues(CaseSpace space) => _facts =
    [
        .. space.Variables.OfType<FactVariable>().Select(v => (Fact: space.Fact(v.Fact), Variable: v)).Where(v => FactKinds.All(v.Fact.Type) is null)
            .Select(v => (v.Fact, space.SignatureOf(v.Variable.Fact), v.Fact.Type is DateFactType or NumberFactType ? null : v.Variable.Cells.Select(c => c.Answers).ToHashSet(StringComparer.Ordinal))),
    ];

    /// <param name="snapshot">The case.</param>
    /// <param name="frame">A frame that has the case.</param>
    public bool Has(CaseSnapshot snapshot, RuleFrame frame)
    {
        foreach (var (fact, signature, answers) in _facts)
        {
            var value = snapshot.Values[fact.Slot];
            if (!value.IsNull && !(answers is null ? IsWithin(fact.Type, value, snapshot.AsOf) : answers.Contains(signature.In(frame, value))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWithin(FactType type, FeelValue value, DateOnly asOf) => type switch
    {
        DateFactType date => value.TryAsDate(out var day) && FactLimits.Days(date, asOf) is var (first, last) && day >= first && day <= last,
        NumberFactType number => value.Kind == FeelKind.Number && value.AsNumber() >= (number.From ?? decimal.MinValue) && value.AsNumber() <= (number.To ?? decimal.MaxValue),
        _ => false,
    };
}
