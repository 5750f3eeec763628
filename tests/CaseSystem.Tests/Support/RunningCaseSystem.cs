using System.Text.RegularExpressions;
using Caseload.Tests.Support;
using CaseSystem.Cases;
using CaseSystem.Web;
using DecisionSupport.Authoring;
using DecisionSupport.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CaseSystem.Tests.Support;

/// <summary>The sample as it runs, on a port and in a database of its own, by a clock that can be set.</summary>
public sealed partial class RunningCaseSystem : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly MovableClock _clock = new(new DateOnly(2026, 11, 22));
    private WebApplication _app = null!;

    public string Address => _app.Urls.Single();

    public HttpClient Http { get; private set; } = null!;

    internal CaseStore Cases => _app.Services.GetRequiredService<CaseStore>();

    public async ValueTask InitializeAsync()
    {
        _app = CaseSystemHost.Build(["--urls", "http://127.0.0.1:0", "--Database", _folder["cases.db"]], _clock);
        await _app.StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    public void Dispose() => _folder.Dispose();

    public void On(DateOnly day) => _clock.Set(day);

    /// <summary>Begins a case with what is known in a worked case, and gives its key.</summary>
    public string Begin(string worked)
    {
        var vocabulary = _app.Services.GetRequiredService<IDecisionSupport>().RuleBook.Vocabulary;
        var known = new CaseFileReader(vocabulary).Read(File.ReadAllBytes(RepositoryFolder.Of("rules", "cases", $"{worked}.yaml")), worked).Snapshot.Snapshot!;
        var file = Cases.Open();
        Cases.Save(file with { Snapshot = known.ToldFacts.Aggregate(file.Snapshot, (snapshot, fact) => snapshot.With(fact.Id, known[fact.Id])) });
        return file.Key;
    }

    /// <summary>Posts a form as the page would, with the token of the page.</summary>
    public async Task<HttpResponseMessage> Post(string page, string address, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent { { new StringContent(Token().Match(await Http.GetStringAsync(page)).Groups["token"].Value), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        return await Http.PostAsync(address, content);
    }

    /// <summary>Drops a file in as a certificate.</summary>
    public async Task<HttpResponseMessage> Drop(string key, byte[] file)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(await Http.GetStringAsync($"/arenden/{key}")).Groups["token"].Value), "__RequestVerificationToken" },
            { new ByteArrayContent(file), "certificate", "utlatande.xml" },
        };
        return await Http.PostAsync($"/arenden/{key}/utlatande", content);
    }

    /// <summary>All that is in the database, as text.</summary>
    public string Kept() => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(_folder["cases.db"]));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
