using System.Globalization;

namespace DecisionSupport.Cli.Tests.Output;

/// <summary>Same input, same bytes out, whatever language the machine speaks.</summary>
public sealed class SameBytesTests
{
    private static readonly IReadOnlyList<string> Cultures = Depth.Of(["tr-TR", "sv-SE", "th-TH", "", "ar-SA"], 2);

    [Theory]
    [InlineData("evaluate", Files.YoungCase, "--format", "text")]
    [InlineData("evaluate", Files.YoungCase, "--format", "json")]
    [InlineData("evaluate", Files.YoungCase, "--format", "markdown")]
    [InlineData("evaluate", Files.YoungCase, "--format", "html")]
    [InlineData("evaluate", Files.YoungCase, "--format", "record")]
    [InlineData("evaluate", Files.YoungCase, "--paper", "letter", "--format", "html")]
    [InlineData("feel", "string(1234.5) + upper case(\"istanbul\") + string(date(\"2026-11-22\"))")]
    [InlineData("certificate", Files.Certificate)]
    public void Culture_changes_nothing(params string[] arguments)
    {
        var plain = ToolRun.Of(arguments).ShouldBeDone().OutputBytes;

        foreach (var culture in Cultures)
        {
            InCulture(culture, arguments).ShouldBeDone().OutputBytes.ShouldBe(plain, $"culture '{culture}'");
        }
    }

    [Fact]
    public void Culture_changes_nothing_of_what_is_told_of_faults()
    {
        using var folder = new TempFolder();
        string[] lint = ["lint", folder.CopySmallRules(), "--notes"];
        folder.Write("rules/parameters.yaml", Files.Text(Path.Combine(RepositoryFolder.SmallRules, "parameters.yaml")).Replace("value: 25", "value: 25,5", StringComparison.Ordinal));
        var plain = ToolRun.Of(lint);

        plain.ExitCode.ShouldBe(3, plain.Error);
        foreach (var culture in Cultures)
        {
            InCulture(culture, lint).OutputBytes.ShouldBe(plain.OutputBytes, $"culture '{culture}'");
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Output_has_no_carriage_return_and_ends_in_one_line_feed(string format)
    {
        var output = ToolRun.Of("evaluate", Files.YoungCase, "--format", format).ShouldBeDone().Output;

        output.ShouldNotContain("\r");
        output.ShouldNotContain("\ufeff");
        output.ShouldMatch(@"\S\n\z");
    }

    private static ToolRun InCulture(string name, string[] arguments)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return ToolRun.Again(arguments);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
