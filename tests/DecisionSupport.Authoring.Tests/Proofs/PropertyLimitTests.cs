using System.Text;
using DecisionSupport.Authoring.Proofs.Properties;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Tests.Proofs;

/// <summary>Each property may take the solver its time.</summary>
public sealed class PropertyLimitTests
{
    [Fact]
    public void Five_hundred_properties_are_read_and_one_more_is_told()
    {
        Read(500).Count.ShouldBe(500);
        Read(501).Told.ShouldContain("The file has more than 500 properties.");
    }

    private static (int Count, string Told) Read(int count)
    {
        var diagnostics = new DiagnosticBag();
        var text = "properties:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  - {{ id: p{i}, never: 'loh = complete', from: 2026-01-01 }}\n"));
        var read = PropertyReader.Read(Encoding.UTF8.GetBytes(text), "properties.yaml", diagnostics);
        return (read.Length, string.Join('\n', diagnostics.ToSortedArray()));
    }
}
