using System.Runtime.CompilerServices;

namespace DecisionSupport.Certificates.Tests.Samples;

/// <summary>Skipped where the samples are not, except in CI, where that is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SampleFactAttribute : FactAttribute
{
    public SampleFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = SampleSkip.Reason;
}
