namespace DecisionSupport.Authoring.Tests.SeededFaults;

/// <summary>
/// Which tools are asked of a fault: those that have promised to notice it. The others would take half of the time and can break no promise; of a fault that
/// nothing is promised of, and where <c>SEEDED_FAULTS=all</c>, all are asked.
/// </summary>
internal sealed record AskedTools(bool Lint, bool Cases, bool Gaps, bool Touched, bool Words)
{
    private static readonly AskedTools All = new(true, true, true, true, true);

    /// <param name="promised">What the kept table says of the fault, if anything.</param>
    public static AskedTools Of(Promise? promised) => promised is null || Environment.GetEnvironmentVariable("SEEDED_FAULTS") == "all"
        ? All
        : new(promised.Says("lint"), promised.Says("cases"), promised.Says("gaps"), promised.Says("diff, who"), promised.Says("diff, words"));
}
