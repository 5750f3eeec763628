using DecisionSupport.Certificates.Findings;

namespace DecisionSupport.Certificates.Model;

/// <summary>Something wrong with the envelope round the answers. The detail is a name from our own tables, never from the file.</summary>
internal sealed record DocumentFault(FindingText Text, string Detail);
