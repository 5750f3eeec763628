namespace DecisionSupport.Knowledge.Tests.Law;

/// <summary>The little parser of citations.</summary>
public sealed class CitationsTests
{
    [Theory]
    [InlineData("SFB 33 kap. 10 a § 1 st, 10 b §", "SFB 33:10a, SFB 33:10b")]
    [InlineData("6 kap. 6 § 5, 8, 20 §§", "SFB 6:6, SFB 6:8, SFB 6:20")]
    [InlineData("SFB 33 kap. 5 § 1–2 st; 5 kap. 9 § 8", "SFB 33:5, SFB 5:9")]
    [InlineData("SFB 36 kap. 10–12 b, 18 a §§", "SFB 36:10, SFB 36:11, SFB 36:12, SFB 36:12a, SFB 36:12b, SFB 36:18a")]
    [InlineData("2 kap. 10 a–10 c §§", "SFB 2:10a, SFB 2:10b, SFB 2:10c")]
    [InlineData("28 a kap. 3 §", "SFB 28a:3")]
    [InlineData("SFS 2000:1418 2 a §", "SFS 2000:1418 2 a §, 2000:1418")]
    [InlineData("now **socialtjänstlagen (2025:400) 10 kap. 8–9 §§**", "SoL 2025:400 10:8, SoL 2025:400 10:9, 2025:400")]
    [InlineData("lag (2019:1297) 1–4 §§", "2019:1297")]
    [InlineData("HFD 2014 ref. 11, RÅ 2003 ref. 93, HFD 2021-06-03, HFD 7299-10", "HFD 2014 ref. 11, RÅ 2003 ref. 93, HFD 2021-06-03, HFD 7299-10")]
    [InlineData("prop. 2021/22:220, Reg. 883/2004", "2021/22:220, 883/2004")]
    [InlineData("the 25 working days of v1.2 and 3/4", "")]
    public void Citations_are_found_as_source_ids(string text, string ids) => string.Join(", ", Citations.In(text)).ShouldBe(ids);
}
