using System.Text;
using DecisionSupport.Workshop.Cases;

namespace DecisionSupport.Workshop.Leading;

/// <summary>What came of a workshop, as a Markdown file that the trainer keeps: the votes and notes of every step.</summary>
internal static class FindingsFile
{
    public static string Write(IReadOnlyList<StepFinding> findings, DateOnly day, Language language)
    {
        var isSwedish = language == Language.Swedish;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {(isSwedish ? "Fynd från verkstaden" : "Findings of the workshop")} {FactWords.Day(day, language)}\n\n");
        text.Append(isSwedish ? "Ingen ser vem som svarade vad. Skriv aldrig uppgifter om en verklig person.\n" : "Nobody sees who answered what. Never write about a real person.\n");
        string? scenario = null;
        foreach (var finding in findings.Where(f => f.IsTold))
        {
            if (scenario != finding.Moment.Scenario.Id)
            {
                scenario = finding.Moment.Scenario.Id;
                text.Append(CultureInfo.InvariantCulture, $"\n## {finding.Moment.Scenario.Title.In(language)}\n");
            }

            Write(text, finding, language, isSwedish);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, StepFinding finding, Language language, bool isSwedish)
    {
        var step = finding.Moment.Step;
        text.Append(CultureInfo.InvariantCulture, $"\n### {finding.Moment.Index + 1}. {step.Title.In(language)}, {FactWords.Day(step.Date, language)}\n\n{step.Question.Text.In(language)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{(isSwedish ? "Reglerna svarar" : "The rules answer")}: {finding.Answer.Title.In(language)}\n");
        if (finding.Votes is { Votes: > 0 } votes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n| {(isSwedish ? "Svar" : "Answer")} | {(isSwedish ? "Röster" : "Votes")} |\n| --- | ---: |\n");
            foreach (var outcome in finding.Moment.Asked.Now.Version.Outcomes)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {outcome.Title.In(language)} | {votes.Answers.GetValueOrDefault(outcome.Id)} |\n");
            }
        }

        if (finding.Note.Length > 0)
        {
            // As a quotation: what the trainer wrote makes no headings of its own.
            text.Append('\n').AppendJoin('\n', finding.Note.ReplaceLineEndings("\n").Split('\n').Select(line => $"> {string.Concat(line.Where(c => !char.IsControl(c)))}")).Append('\n');
        }
    }
}
