using DecisionSupport.Explanation;
using DecisionSupport.RuleSets;

namespace DecisionSupport;

/// <summary>A question to put to the expert of the rule book, such as the doctor who wrote, or will write, the certificate. Immutable.</summary>
public sealed class QuestionToExpert
{
    private readonly ExpertQuestion _question;
    private readonly FormPlace? _place;

    internal QuestionToExpert(ExpertQuestion question, Finding finding, FormPlace? place)
    {
        _question = question;
        Finding = finding;
        _place = place;
    }

    /// <summary>The id of the question in the electronic format of the form, for machines; null when the form has no such question.</summary>
    public string? Number => _place?.Number;

    /// <summary>The form that the id and the heading belong to; null when there is none.</summary>
    public string? Form => _place?.Form;

    /// <summary>The heading that the question stands under on the printed form; null when that is not known.</summary>
    public LocalizedText? Heading => _place?.Heading;

    /// <summary>Where among the headings of its form the question stands; last where there is none.</summary>
    internal int HeadingOrder => _place?.Order ?? int.MaxValue;

    /// <summary>The question alone.</summary>
    public string Ask(Language language) => TextFiller.Fill(Finding.Recommendation, _question.Ask, language);

    /// <summary>The question, led by form and heading where there is one.</summary>
    public string Text(Language language) => Place(language) is { } place ? $"{place}: {Ask(language)}" : Ask(language);

    /// <summary>The finding that makes the question needed.</summary>
    internal Finding Finding { get; }

    /// <summary>Form and heading as people say them; null when the form has no such question.</summary>
    internal string? Place(Language language) => (_place, Heading?.In(language), language) switch
    {
        (null, _, _) => null,
        ({ } place, null, _) => FormName,
        ({ } place, { } heading, Language.Swedish) => $"{FormName}, under rubriken {heading}",
        ({ } place, { } heading, _) => $"{FormName}, under the heading {heading}",
    };

    private string FormName => QuestionForm.NameOf(Form!, Finding.Recommendation.Decision.RuleBook);
}
