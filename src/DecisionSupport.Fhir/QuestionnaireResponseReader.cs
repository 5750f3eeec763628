using System.Text;
using DecisionSupport.Fhir.Reading;
using Hl7.Fhir.Validation;

namespace DecisionSupport.Fhir;

/// <summary>
/// Reads the answers to a questionnaire of <see cref="FhirQuestionnaires"/> as a snapshot. An item is known by its <c>linkId</c>, which is the id of a fact. Thread-safe.
/// </summary>
/// <param name="vocabulary">The vocabulary of the rule book that will be asked.</param>
public sealed class QuestionnaireResponseReader(Vocabulary vocabulary)
{
    private readonly Vocabulary _vocabulary = vocabulary ?? throw new ArgumentNullException(nameof(vocabulary));
    private readonly SnapshotReader _snapshots = new(vocabulary);

    /// <summary>
    /// Reads one response. Bad answers give issues, never an exception. Who answered and whom it is about is left out and told as information: a snapshot points at no
    /// person. The role or document that told a fact is read of the extension <c>urn:decision-support:told</c> of its item. A response that is entered in error, or that has an extension which changes what it means, is refused.
    /// </summary>
    /// <param name="response">The answers. They are read, not kept.</param>
    /// <param name="asOf">The day the case is looked at; null where the item <c>asOf</c> says it.</param>
    public ResponseReading Read(QuestionnaireResponse response, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        var issues = new Issues();
        try
        {
            return Read(response, asOf, issues);
        }
        catch (CodedValidationException)
        {
            // The library keeps what it read against its type, and throws when that is asked for. Its message could repeat it.
            issues.Error(Codes.Malformed, OperationOutcome.IssueType.Structure, Expressions.Root, "An element is of another kind than FHIR R4 says, such as a list where one value belongs. Validate the response, and send it again.");
            return new ResponseReading(null, issues.Outcome);
        }
    }

    private ResponseReading Read(QuestionnaireResponse response, DateOnly? asOf, Issues issues)
    {
        Admission.Check(response, issues);
        var text = new SnapshotText();
        if (References.In(response) is { } reference)
        {
            text.Key("reference", Expressions.Identifier);
            text.Value(JsonText.Of(reference), Expressions.Identifier);
        }

        new AnswerWalk(_vocabulary, issues).Read(response, text);
        var reading = _snapshots.Read(Encoding.UTF8.GetBytes(text.End()), Expressions.Root, asOf);
        issues.AddRange(reading.Diagnostics, text);
        return new ResponseReading(issues.HasErrors ? null : reading.Snapshot, issues.Outcome);
    }
}
