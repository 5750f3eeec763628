using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>A question to put to the doctor who wrote, or will write, the certificate. Immutable.</summary>
public sealed class QuestionToDoctor
{
    private readonly DoctorQuestion _question;
    private readonly Recommendation _recommendation;

    internal QuestionToDoctor(DoctorQuestion question, Recommendation recommendation, string? number, string? form)
    {
        _question = question;
        _recommendation = recommendation;
        Number = number;
        Form = form;
    }

    /// <summary>Försäkringskassan's own number of the question; null when the form has no such question.</summary>
    public string? Number { get; }

    /// <summary>The form that the number belongs to; null when there is no number.</summary>
    public string? Form { get; }

    /// <summary>The question alone.</summary>
    public string Ask(Language language) => _recommendation.Fill(_question.Ask, language);

    /// <summary>The question, led by form and number where there is one.</summary>
    public string Text(Language language) => Place(language) is { } place ? $"{place}: {Ask(language)}" : Ask(language);

    /// <summary>The finding that makes the question needed.</summary>
    internal Finding Finding => _recommendation.Findings.First(f => f.Criterion.Questions.Any(q => ReferenceEquals(q, _question)));

    /// <summary>Form and number as people say them; null when there is no number.</summary>
    internal string? Place(Language language) => Number is null ? null : language == Language.Swedish ? $"{FormName} fråga {Number}" : $"{FormName} question {Number}";

    private string FormName => _recommendation.Decision.RuleBook.Expert?.NameOf(Form!) ?? Form!;
}
