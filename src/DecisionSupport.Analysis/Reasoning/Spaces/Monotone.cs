using DecisionSupport.Analysis.Reasoning.Terms;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>Recognises comparisons of days that change their answer at most once as the day goes on, so that the change can be found by halving.</summary>
internal static class Monotone
{
    public static bool ChangesOnce(Term term) =>
        term.Head is "<" or "<=" or ">" or ">=" && term.Parts.All(p => p.Facts.IsEmpty || Rises(p)) && term.Parts.Count(p => p.Facts.IsEmpty) == 1;

    // Whether the term never falls as its one fact rises.
    private static bool Rises(Term term) => term.Head switch
    {
        _ when term.Parts.IsEmpty => true,
        "Add" or "Subtract" => Rises(term.Parts[0]) && term.Parts[1].Facts.IsEmpty,
        ".year" => Rises(term.Parts[0]),
        "date" when term.Parts is [var year, var month, { Constant: not null }] => Rises(year) && (month.Constant is not null || IsMonthOf(month, year)),
        _ => false,
    };

    // A date of the year and the month of one day: year by year, and within a year month by month.
    private static bool IsMonthOf(Term month, Term year) =>
        month.Head == ".month" && month.Parts[0].Parts.IsEmpty && year.All().Any(t => t.Head == ".year" && t.Parts[0].Text == month.Parts[0].Text);
}
