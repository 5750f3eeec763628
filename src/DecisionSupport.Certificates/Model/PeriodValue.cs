using System.Collections.Immutable;

namespace DecisionSupport.Certificates.Model;

/// <summary>One <c>datePeriod</c>, as written.</summary>
internal sealed record PeriodValue(ImmutableArray<string> Starts, ImmutableArray<string> Ends, bool IsNested);
