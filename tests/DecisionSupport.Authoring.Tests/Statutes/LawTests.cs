using System.Text;
using DecisionSupport.Authoring.Statutes;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Authoring.Tests.Statutes;

/// <summary>Acts are read as the public repository writes them and as plain text; a bad file is told and never crashes.</summary>
public sealed class LawTests : IDisposable
{
    private const string Repository = """
        ---
        beteckning: "2010:110"
        rubrik: Socialförsäkringsbalk
        publicerad_datum: 2025-06-24
        forarbeten: - "PROP 1"
          - "BET 2"
        andringsforfattningar:
          - beteckning: "2013:949"
            rubrik: "Lag om ändring"
            ikraft_datum: 2014-01-01
            anteckningar: "ny
              26 kap. 18 a §"
        ---

        # Socialförsäkringsbalk

        ## 26 kap. SGI-skydd

        #### 9 §

        SGI-skydd innebär enligt 7 och [8 §](#kap26.8)§ skydd. Lag ([2013:949](https://selex.se/eli/sfs/2013/949)). Utbetalning [10 §](#kap26.10) Sjukersättning betalas ut.

        #### 18 a §

        /Träder i kraft I:2014-01-01/ Korttidsarbete.

        ##### /Ny beteckning 11 § U:2027-01-01/ 19 §

        Text med <b>märken</b>.
        """;

    private const string Plain = """
        Socialförsäkringsbalk (2010:110) 33 kap., ändringar införda t.o.m. SFS 2025:1546, hämtat 2025-12-22

        33 kap. Allmänna bestämmelser

        6 § För rätt till sjukersättning krävs åtgärder som avses i
        27 kap. 6 § samt i
        29-31 kap. och
        7 § 2, som inte leder.
        Rubrik
        7 § Nedsättningen ska bestå.

        9 a § /Upphör att gälla U:2026-06-01/
        Högst sex månader.

        9 a § /Träder i kraft I:2026-06-01/
        Högst tolv månader. Lag (2025:1475).

        10 § /Träder i kraft I:den dag regeringen bestämmer/
        Senare.

        Övergångsbestämmelser

        2025:1475

        1. Denna lag träder i kraft den 1 juni 2026.

        Register
        - 2025:1475 · 2026-06-01 · ändr. 33 kap. 9 a §
        - 2020:1241 · ? · utgår genom 2021:1245
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_repository_and_plain_text_read_together()
    {
        _folder.Write("2010/sfs-2010-110.md", Repository);
        _folder.Write("sfb-33.md", Plain);
        _folder.Write("README.md", "# The law as text\n");

        var act = Read().Find("2010:110")!;

        act.Day.ShouldBe(new DateOnly(2025, 12, 22));
        act.Through.ShouldBe("2025:1546");
        Words(act, "26", "9").ShouldBe("SGI-skydd innebär enligt 7 och 8 §§ skydd. Lag (2013:949). Utbetalning");
        Words(act, "26", "10").ShouldBe("Sjukersättning betalas ut.");
        Words(act, "26", "18a").ShouldBe("Korttidsarbete.");
        Words(act, "26", "19").ShouldBe("Text med märken.");
        Words(act, "33", "6").ShouldBe("För rätt till sjukersättning krävs åtgärder som avses i 27 kap. 6 § samt i 29-31 kap. och 7 § 2, som inte leder. Rubrik");
        Words(act, "33", "7").ShouldBe("Nedsättningen ska bestå.");
        Words(act, "33", "9a").ShouldBe("Högst sex månader.|Högst tolv månader. Lag (2025:1475).");
        act.WordingsOf(new Provision("33", "9a")).Select(w => w.HoldsOn(new DateOnly(2026, 5, 31))).ShouldBe([true, false]);
        act.WordingsOf(new Provision("33", "9a")).Select(w => w.HoldsOn(new DateOnly(2026, 6, 1))).ShouldBe([false, true]);
        act.WordingsOf(new Provision("33", "10")).Single().HoldsOn(new DateOnly(2099, 1, 1)).ShouldBeFalse();
        act.AmendmentsOf(new Provision("26", "18a")).Single().ShouldSatisfyAllConditions(a => a.Kind.ShouldBe(TouchKind.New), a => a.Amendment.InForce.ShouldBe(new DateOnly(2014, 1, 1)));
        act.TransitionRules["2025:1475"].ShouldBe("1. Denna lag träder i kraft den 1 juni 2026.");
        act.Amendments.Select(a => a.Number).ShouldBe(["2020:1241", "2013:949", "2025:1475"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("---\nbeteckning: 2010:110\nrubrik: X\n", "the file seems to be cut off. Fetch it again.")]
    [InlineData("---\nbeteckning: 2010:110\n---\n\u0000\uD800", "")]
    public void A_cut_off_file_is_told(string text, string told)
    {
        _folder.Write("a.md", text);

        Read().Problems.Select(p => p.ToString()).ShouldBe(told.Length == 0 ? [] : [$"a.md: error DS0001: The front matter begins with '---' and is never closed: {told}"]);
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_told()
    {
        _folder.Write("a.md", Encoding.Latin1.GetBytes("Balk (2010:110) 1 kap.\n\n1 kap. Första\n\n1 § Åldern är här."));

        Read().Problems.Single().ToString().ShouldStartWith("a.md: error DS0004: The file is not UTF-8");
    }

    [Fact]
    public void A_file_that_is_too_large_is_told()
    {
        _folder.Write("a.md", "Balk (2010:110) om allt\n" + new string('x', (16 << 20) + 1));

        Read().Problems.Single().ToString().ShouldStartWith("a.md: error DS0003: The file has more than 16 MB");
    }

    [Fact]
    public void Whatever_the_file_is_cut_to_or_filled_with_it_is_read_or_told() => Prop.ForAll(
        ArbMap.Default.ArbFor<(NonNegativeInt At, byte[] Noise)>(),
        cut =>
        {
            foreach (var text in new[] { Repository, Plain })
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                var at = cut.At.Get * 37 % bytes.Length;
                _folder.Write("a.md", [.. bytes[..at], .. cut.Noise]);
                Should.NotThrow(Read);
            }
        }).Check(Trials.Of(200));

    private Law Read() => Law.Read(_folder.Path, number => number == "2010:110");

    private static string Words(Act act, string chapter, string section) => string.Join('|', act.WordingsOf(new Provision(chapter, section)).Select(w => w.Text));
}
