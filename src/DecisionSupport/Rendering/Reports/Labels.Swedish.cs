namespace DecisionSupport.Rendering.Reports;

internal sealed partial class Labels
{
    private static readonly Labels SwedishOfficer = new()
    {
        Language = Language.Swedish,
        Title = "Rekommendation per den {0}",
        Summary = "I korthet",
        Why = "Därför",
        Missing = "Det här saknas",
        Steps = "Vem gör vad nu",
        Questions = "Frågor till läkaren",
        Notices = "Tänk på",
        Possible = "Kan också bli",
        Changes = "Det här skulle ändra",
        Sources = "Källor",
        AskedOf = "svar från: {0}",
        ChangeTo = "{0}, om",
        AnotherAnswer = "ny uppgift",
        You = ("Personen själv", "personen själv"),
        FoundOutByUs = "",
        NotInForce = "{0}: inte prövat. Regelboken har inga regler som gällde den {1}.",
        NoValue = "{0}: inte prövat. Regelboken saknar ett belopp eller en gräns för den {1}.",
        Footer = "Det här är ett stöd. Försäkringskassan beslutar. Regelbok {0} ({1}).",
        Met = "uppfyllt",
        NotMet = "inte uppfyllt",
        Unknown = "oklart",
    };

    private static readonly Labels SwedishClient = new()
    {
        Language = Language.Swedish,
        Title = "Så ser det ut den {0}",
        Summary = "I korthet",
        Why = "Därför",
        Missing = "Det här behöver vi veta",
        Steps = "Det här händer nu",
        Questions = "Det här behöver din läkare svara på",
        Notices = "Bra att veta",
        Possible = "Det kan också bli",
        Changes = "Det här kan ändra läget",
        Sources = "Lagar och källor",
        AskedOf = "Vi frågar {0}",
        ChangeTo = "{0}, om",
        AnotherAnswer = "ny uppgift",
        You = ("Du", "dig"),
        FoundOutByUs = "Vi tar reda på",
        NotInForce = "{0}: här kan vi inte svara. Våra regler gäller inte den {1}.",
        NoValue = "{0}: här kan vi inte svara. Ett belopp eller en gräns saknas för den {1}.",
        Footer = "Det här är ett råd. Försäkringskassan bestämmer. Regelbok {0} ({1}).",
        Met = "talar för",
        NotMet = "talar emot",
        Unknown = "oklart",
    };
}
