using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Caseload.Grains;
using Caseload.Register;
using Caseload.Rules;
using Caseload.Startup;
using Caseload.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Caseload.Tests.Support;

/// <summary>The sample in memory, with a clock that can be set and small rules in a folder of its own.</summary>
internal sealed class RunningCaseload : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly WebApplication _app;

    private RunningCaseload(DateOnly today, string[] args)
    {
        Clock = new MovableClock(today);
        UseRules(SmallRules.Files);
        var (silo, gateway) = (FreePort(), FreePort());
        _app = CaseloadHost.Build(
            [
                "--urls", "http://127.0.0.1:0", "--SiloPort", $"{silo}", "--GatewayPort", $"{gateway}", "--WatchEvery", "1", "--Impatient", "true", "--Invented", "0", "--Rules", _folder["rules"], .. args,
            ],
            services => services.AddSingleton<TimeProvider>(Clock));
    }

    public MovableClock Clock { get; }

    public HttpClient Http { get; private set; } = null!;

    public ICaseRegister Register => _app.Services.GetRequiredService<ICaseRegister>();

    public IGrainFactory Grains => _app.Services.GetRequiredService<IGrainFactory>();

    public string Address => Http.BaseAddress!.ToString();

    public Task<WatchReport> Watch => Grains.GetGrain<IWatch>(0).Report();

    public static async Task<RunningCaseload> Start(DateOnly today, params string[] args)
    {
        var running = new RunningCaseload(today, args);
        await running._app.StartAsync();
        var address = running._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        running.Http = new HttpClient { BaseAddress = new Uri(address) };
        await Until(async () => (await running.Watch).Day is not null);
        return running;
    }

    public void UseRules(IEnumerable<RuleFile> files)
    {
        foreach (var file in files)
        {
            _folder.Write(Path.Combine("rules", file.Path), file.Utf8.ToArray());
        }
    }

    public async Task<Receipt> Send(string key, byte[] facts)
    {
        using var answer = await Http.PutAsync($"/api/cases/{Uri.EscapeDataString(key)}?unit=Norr", new ByteArrayContent(facts));
        return (await answer.Content.ReadFromJsonAsync<Receipt>())!;
    }

    public async Task<HttpStatusCode> Adopt()
    {
        using var answer = await Http.PostAsync("/api/rules", content: null);
        return answer.StatusCode;
    }

    /// <summary>The line of a case, when it is as it shall be.</summary>
    public async Task<CaseLine> Line(string key, Func<CaseLine, bool> isRight)
    {
        CaseLine? line = null;
        await Until(async () => (line = await Register.Find(key)) is not null && isRight(line));
        return line!;
    }

    public Task<ImmutableArray<Adoption>> Adoptions() => _app.Services.GetRequiredService<IRuleArchive>().Adoptions();

    /// <summary>When the reminder of a case is due.</summary>
    public async Task<DateTime> ReminderOf(IAddressable grain) =>
        (await _app.Services.GetRequiredService<IReminderTable>().ReadRows(grain.GetGrainId())).Reminders.ShouldHaveSingleItem().StartAt;

    public static Task Until(Func<Task<bool>> isSo) => Patience.Until(() => Tolerant(isSo));

    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> Tolerant(Func<Task<bool>> isSo)
    {
        try
        {
            return await isSo();
        }
        catch (Exception e) when (e is TimeoutException or HttpRequestException or OrleansException)
        {
            return false;
        }
    }
}
