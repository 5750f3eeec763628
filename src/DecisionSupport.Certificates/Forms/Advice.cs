using System.Collections.Immutable;
using DecisionSupport.Certificates.Findings;

namespace DecisionSupport.Certificates.Forms;

/// <summary>A remark when none of the questions is answered; filed under the first of them.</summary>
internal sealed record Advice(FindingText Text, params ImmutableArray<string> Questions);
