using DecisionSupport.Fhir.Forms;

namespace DecisionSupport.Fhir;

/// <summary>The facts of a rule book as a form that any FHIR system can show. Thread-safe.</summary>
public static class FhirQuestionnaires
{
    extension(RuleBook ruleBook)
    {
        /// <summary>
        /// The vocabulary as a FHIR R4 Questionnaire: a group for each subject, an item for each fact with the fact's id as <c>linkId</c>, texts in the first
        /// language of the rule book with the others as translations. No fact is required, for what is not answered is unknown. A question is hidden only where the
        /// vocabulary says that there is nothing to tell of it.
        /// </summary>
        /// <param name="options">Address, status and audience; null for a draft that asks the officer.</param>
        /// <returns>A new resource, the caller's to change.</returns>
        public Questionnaire ToQuestionnaire(QuestionnaireOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(ruleBook);
            return new FormBuilder(ruleBook, options ?? new QuestionnaireOptions()).Build();
        }
    }
}
