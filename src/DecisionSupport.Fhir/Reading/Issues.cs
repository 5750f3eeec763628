using System.Globalization;
using System.Text.RegularExpressions;

namespace DecisionSupport.Fhir.Reading;

/// <summary>Collects what is wrong as FHIR tells it. Not thread-safe.</summary>
internal sealed partial class Issues
{
    public OperationOutcome Outcome { get; } = new();

    public bool HasErrors { get; private set; }

    public void Error(string code, OperationOutcome.IssueType type, string expression, string message)
    {
        HasErrors = true;
        Add(OperationOutcome.IssueSeverity.Error, type, code, expression, message);
    }

    public void Information(string code, string expression, string message) =>
        Add(OperationOutcome.IssueSeverity.Information, OperationOutcome.IssueType.Informational, code, expression, message);

    /// <summary>Takes over what the reader of snapshots says, at the answers that it is about.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics, SnapshotText text)
    {
        foreach (var diagnostic in diagnostics)
        {
            var severity = diagnostic.Severity switch
            {
                Severity.Error => OperationOutcome.IssueSeverity.Error,
                Severity.Warning => OperationOutcome.IssueSeverity.Warning,
                _ => OperationOutcome.IssueSeverity.Information,
            };
            HasErrors |= diagnostic.Severity == Severity.Error;
            var message = OtherLine().Replace(diagnostic.Message, m => "at " + text.ExpressionOf(int.Parse(m.Groups["line"].ValueSpan, CultureInfo.InvariantCulture)));
            Add(severity, OperationOutcome.IssueType.Invalid, diagnostic.Code, text.ExpressionOf(diagnostic.Place.Line), message);
        }
    }

    private void Add(OperationOutcome.IssueSeverity severity, OperationOutcome.IssueType type, string code, string expression, string message) => Outcome.Issue.Add(new OperationOutcome.IssueComponent
    {
        Severity = severity,
        Code = type,
        Details = new CodeableConcept { Coding = [new Coding { Code = code }], Text = message },
        Expression = [expression],
    });

    // A snapshot has lines; a response has none.
    [GeneratedRegex(@"\bon line (?<line>\d+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex OtherLine();
}
