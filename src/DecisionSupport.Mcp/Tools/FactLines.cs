namespace DecisionSupport.Mcp.Tools;

/// <summary>A fact as an assistant needs it: its id, what it may be, the question and whom to ask.</summary>
internal static class FactLines
{
    public static string Of(Fact fact, Language language)
    {
        var text = new StringBuilder();
        text.Append(fact.Id).Append(": ").Append(fact.Type.Description).Append('\n');
        text.Append("  ").Append(fact.Question.In(language)).Append(" (").Append(fact.AskedOf.Name.In(language)).Append(")\n");
        if (fact.IsJudgement)
        {
            text.Append(language == Language.Swedish ? "  En bedömning: bara en människa avgör den." : "  A judgement: only a person settles it.").Append('\n');
        }

        if ((fact.Guidance ?? fact.Help) is { } help)
        {
            text.Append("  ").Append(help.In(language)).Append('\n');
        }

        return text.ToString().TrimEnd();
    }
}
