using System.CommandLine;

namespace DecisionSupport.Cli.Arguments;

/// <summary>The options that choose language and audience.</summary>
internal static class LanguageOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--language") { Description = "The language of texts.", HelpName = "sv|en", DefaultValueFactory = _ => "sv" };
        option.AcceptOnlyFromAmong("sv", "en");
        return option;
    }

    public static Option<string> CreateAudience()
    {
        var option = new Option<string>("--audience") { Description = "Whom the texts speak to.", HelpName = "officer|client", DefaultValueFactory = _ => "officer" };
        option.AcceptOnlyFromAmong("officer", "client");
        return option;
    }

    public static Language Parse(string? word) => word == "en" ? Language.English : Language.Swedish;

    public static Audience ParseAudience(string? word) => word == "client" ? Audience.Client : Audience.Officer;
}
