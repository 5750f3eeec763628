using DecisionSupport.Workshop.Cases;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Workshop.Pages;

/// <summary>Where a page is and in which language; nothing about the visitor.</summary>
/// <param name="Path">The path of the page.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="IsTrainer">Whether it is shown on the machine that serves it.</param>
/// <param name="RuleBook">The rules that it is about.</param>
public sealed record PageContext(string Path, Language Language, bool IsTrainer, RuleBook RuleBook)
{
    public const string LanguageKey = "sprak";
    public const string AudienceKey = "till";
    public const string Client = "personen";
    public const string DayKey = "dag";

    public bool IsSwedish => Language == Language.Swedish;

    public string Code => IsSwedish ? "sv" : "en";

    /// <summary>The address of another page in the same language.</summary>
    public string To(string path) => IsSwedish ? path : In(path, "en");

    /// <summary>The address of this page in the other language.</summary>
    public string OtherLanguage => IsSwedish ? In(Path + Kept, "en") : Path + Kept;

    /// <summary>Whom the texts of the page speak to; it goes along to the other language.</summary>
    public Audience Audience { get; init; } = Audience.Officer;

    /// <summary>The day whose rules the page shows, where the address names one; it goes along to the other language.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The address of the page about a rule set, as it was on a day.</summary>
    public string ToRules(string ruleSet, DateOnly day) => To(WithDay($"/regler/{ruleSet}", day));

    /// <summary>The address of the page about a criterion, as it was on a day.</summary>
    public string ToRules(string ruleSet, Criterion criterion, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return To(WithDay($"/regler/{ruleSet}/{criterion.Id}", day));
    }

    /// <summary>From which day to which a version is in force, as a sentence.</summary>
    public string InForce(RuleSetVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var from = FactWords.Day(version.From, Language);
        return version.To is { } to
            ? T($"Gäller från {from} till och med {FactWords.Day(to, Language)}.", $"In force from {from} up to and including {FactWords.Day(to, Language)}.")
            : T($"Gäller från {from}.", $"In force from {from}.");
    }

    /// <summary>An address with the same reader.</summary>
    public static string WithAudience(string path, Audience audience) => audience == Audience.Client ? $"{path}?{AudienceKey}={Client}" : path;

    public string T(string swedish, string english) => IsSwedish ? swedish : english;

    public string T(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(Language);
    }

    /// <summary>Whether the rules can be told in another language too.</summary>
    public bool HasOtherLanguage => RuleBook.Languages.Length > 1;

    internal static PageContext Of(HttpContext context)
    {
        var ruleBook = context.RequestServices.GetRequiredService<RuleBook>();
        return new(
            context.Request.Path,
            ruleBook.LanguageFor(context.Request.Query[LanguageKey] == "en" ? Language.English : Language.Swedish),
            IsOwnMachine(context.Connection),
            ruleBook)
        {
            Audience = context.Request.Query[AudienceKey] == Client ? Audience.Client : Audience.Officer,
            Day = DateOnly.TryParseExact(context.Request.Query[DayKey], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        };
    }

    private string Kept => Day is { } day ? WithDay("", day) : WithAudience("", Audience);

    private static string WithDay(string path, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{path}?{DayKey}={day:yyyy-MM-dd}");

    // The machine's own browser may call it by any of its addresses.
    private static bool IsOwnMachine(ConnectionInfo connection) =>
        connection.RemoteIpAddress is { } remote && (System.Net.IPAddress.IsLoopback(remote) || remote.Equals(connection.LocalIpAddress));

    private static string In(string path, string code) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{LanguageKey}={code}";
}
