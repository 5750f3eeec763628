namespace DecisionSupport.Certificates.Findings;

/// <summary>Where a finding is. The detail is a name from our own tables or a short number, never text from the file.</summary>
internal readonly record struct FindingPlace(string? Question, string? Answer = null, int? Instance = null, string Detail = "")
{
    public static FindingPlace Document(string detail = "") => new(null, Detail: detail);

    public static FindingPlace Part(string id, int? instance = null, string detail = "") =>
        new(QuestionNumber.OfPart(id), id, instance, detail);
}
