using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Frames;

namespace DecisionSupport.Explanation;

/// <summary>
/// Tells a computation that fails from one that lacks something: everything that a part of a rule reads is known and decided, and still FEEL gives no
/// answer. It divides by zero, makes a day that there is not, goes out of range or needs more work than it may.
/// </summary>
internal static class FailedComputation
{
    private static readonly LocalizedText CannotBeComputed = new("Kunde inte räknas ut", "Could not be computed");
    private static readonly LocalizedText NotYourFault = new("Något gick fel i uträkningen. Det beror inte på dig.", "Something went wrong in the computation. It is not because of you.");

    /// <summary>Whether a part of a rule fails, of a case in which it is known to be open.</summary>
    public static bool Is(Leaf leaf, RuleFrame frame, Vocabulary vocabulary) =>
        leaf.Timeline is null && !leaf.Undecided(frame.Parameters).Any()
        && leaf.Facts.All(slot => !frame.Facts[slot].IsNull && !LacksField(vocabulary.Facts[slot].Type, frame.Facts[slot]));

    /// <summary>What is said of a part that fails. Only those who work with the case are told the part itself.</summary>
    public static string Sentence(string expression, Audience audience, Language language) =>
        audience == Audience.Client ? NotYourFault.In(language) : $"{CannotBeComputed.In(language)}: {expression}.";

    // A record may lack a field that it can do without: then it is the field that is missing.
    private static bool LacksField(FactType type, FeelValue value) => type is RecordListFactType { Fields: var fields } && value.Kind == FeelKind.List
        && value.AsList().Any(record => record.Kind == FeelKind.Context && fields.Any(f => f.Optional && !record.AsContext().Any(e => e.Key == f.Name && !e.Value.IsNull)));
}
