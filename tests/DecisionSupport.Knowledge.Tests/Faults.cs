namespace DecisionSupport.Knowledge.Tests;

/// <summary>Says everything that is wrong with the rules, a line for each.</summary>
internal static class Faults
{
    public static void ShouldBeNone(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        if (all.Count > 0)
        {
            Assert.Fail($"{all.Count} faults:\n{string.Join('\n', all)}");
        }
    }
}
