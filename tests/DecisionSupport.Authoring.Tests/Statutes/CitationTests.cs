using DecisionSupport.Authoring.LawStatus;
using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Statutes;

/// <summary>Which act and section the id of a source names.</summary>
public sealed class CitationTests
{
    [Theory]
    [InlineData("SFB 33:6", "2010:110", "33 kap. 6 §")]
    [InlineData("SFB 28a:3", "2010:110", "28 a kap. 3 §")]
    [InlineData("SFB 110:13a", "2010:110", "110 kap. 13 a §")]
    [InlineData("SFB 101 kap.", "2010:110", "101 kap.")]
    [InlineData("OSL 10:1", "2009:400", "10 kap. 1 §")]
    [InlineData("SoL 2025:400 10:8", "2025:400", "10 kap. 8 §")]
    [InlineData("HSL 1982:763 3f", "1982:763", "3 f §")]
    [InlineData("FL 2017:900 12 §", "2017:900", "12 §")]
    [InlineData("SFS 2000:1418 2 a §", "2000:1418", "2 a §")]
    [InlineData("Lag 2010:110", "2010:110", "")]
    [InlineData("SFB om allt", "2010:110", null)]
    [InlineData("SOU 2023:30", null, null)]
    [InlineData("FK Vägledning 2004:5", null, null)]
    [InlineData("Lag utan nummer", null, null)]
    [InlineData("HFD 2011 ref. 63", null, null)]
    public void An_id_names_an_act_and_a_section(string id, string? act, string? provision)
    {
        var citation = Citation.Of(id, BuiltIn.Rules.CitedActs);

        citation?.Act.ShouldBe(act);
        citation?.Provision?.ToString().ShouldBe(provision);
        (citation is null).ShouldBe(act is null);
    }
}
