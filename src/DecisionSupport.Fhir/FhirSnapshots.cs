using DecisionSupport.Fhir.Writing;

namespace DecisionSupport.Fhir;

/// <summary>Snapshots as answers to a questionnaire. Thread-safe.</summary>
public static class FhirSnapshots
{
    extension(CaseSnapshot snapshot)
    {
        /// <summary>
        /// The facts that were told, as a completed FHIR R4 QuestionnaireResponse that <see cref="QuestionnaireResponseReader"/> reads back as the same facts. It has neither
        /// subject nor author: those point at persons. Who told a fact, a role or a document, and when (<see cref="CaseSnapshot.SourceOf(string)"/>) goes along as the
        /// extension <c>urn:decision-support:told</c> of its items.
        /// </summary>
        /// <param name="questionnaire">The canonical address of the questionnaire that it answers, with <c>|version</c>; null where that has none.</param>
        /// <returns>A new resource, the caller's to change.</returns>
        public QuestionnaireResponse ToQuestionnaireResponse(string? questionnaire = null)
        {
            ArgumentNullException.ThrowIfNull(snapshot);
            return new QuestionnaireResponse
            {
                Questionnaire = questionnaire,
                Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
                Identifier = References.Of(snapshot.Reference),
                Item = [.. ResponseItems.Of(snapshot)],
            };
        }
    }
}
