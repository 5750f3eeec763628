namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>
/// How facts are cut and what is settled, without the bounds at which they are cut. Of the same rules, spaces of the same shape around a case of which nothing is
/// known have the same functions, whatever the day.
/// </summary>
internal static class SpaceShape
{
    /// <param name="space">A space in which no function has been made yet.</param>
    public static string Of(CaseSpace space) => string.Join('\n', space.Variables.Select(Of).Concat(space.Questions.Select(q => Of(space, q))));

    private static string Of(SpaceVariable variable) => variable is FactVariable fact ? $"{fact.Text} {string.Join(' ', fact.Cells.Select(c => c.Answers))}" : variable.Text;

    private static string Of(CaseSpace space, Question question) => space.IsCut(question) ? "cut" : question.Free.IsEmpty ? question.Answer().ToString() : string.Join(' ', question.Free);
}
