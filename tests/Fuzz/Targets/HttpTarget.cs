using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DecisionSupport.Knowledge;
using DecisionSupport.Workshop;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Fuzz.Targets;

/// <summary>The body of a request to the real server: answered, or refused as the sender's fault, never by a fault of ours. The first line of an input says where it goes and as what.</summary>
internal sealed class HttpTarget : ITarget
{
    private static readonly string[] Places =
    [
        "/v1/decisions application/json", "/v1/questions application/json", "/v1/certificates application/xml", "/v1/certificates application/json",
        "/arende application/x-www-form-urlencoded", "/arende multipart/form-data; boundary=b", "/arende/spara application/x-www-form-urlencoded", "/arende/over-tid application/x-www-form-urlencoded",
        "/manga multipart/form-data; boundary=b", "/rosta application/x-www-form-urlencoded", "/rosta/ga-med application/x-www-form-urlencoded",
    ];

    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private readonly List<string> _faults = [];
    private readonly string _address;

    public HttpTarget()
    {
        WebApplication server = WorkshopServer.Build(new WorkshopOptions { RuleBook = BuiltInRules.RuleBook, Urls = ["http://127.0.0.1:0"], Report = Hear });
        server.Start();
        _address = server.Urls.Single();
    }

    public string Name => "http";

    public IEnumerable<byte[]> Seeds => ((string[])
    [
        $"{Places[0]}\n{{\"snapshot\": 1, \"asOf\": \"2026-11-22\", \"person\": {{\"birthDate\": \"1978-03-02\"}}, \"workCapacity\": {{\"reductionPercent\": 50}}}}",
        $"{Places[1]}\n{{\"snapshot\": 1, \"asOf\": \"2026-11-22\"}}",
        $"{Places[4]}\nasOf=2026-11-22&person.birthDate=1978-03-02&workCapacity.reductionPercent=50&regelverk=sjukersattning",
        $"{Places[5]}\n--b\r\nContent-Disposition: form-data; name=\"asOf\"\r\n\r\n2026-11-22\r\n--b\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.yaml\"\r\n\r\nsnapshot: 1\r\n--b--\r\n",
        $"{Places[6]}\nasOf=2026-11-22&person.birthDate=1978-03-02",
        $"{Places[7]}\nasOf=2026-11-22&sgi.periods.0.from=2026-01-01",
        $"{Places[8]}\n--b\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.ndjson\"\r\n\r\n{{\"snapshot\": 1, \"asOf\": \"2026-11-22\"}}\r\n--b--\r\n",
        $"{Places[9]}\nberattelse=x&steg=1&svar=ansok",
        $"{Places[10]}\nkod=ABCD",
        .. Certificates("*.xml").Select(text => $"{Places[2]}\n{text}"),
        .. Certificates("*.json").Select(text => $"{Places[3]}\n{text}"),
    ]).Select(Encoding.UTF8.GetBytes);

    public IEnumerable<string> Words =>
    [
        "{", "}", "[", "]", ":", ",", "\"", "null", "true", "1e400", "\\u0000", "\\ud800", "&", "=", "%", "%00", "%C3%28", "+", "\r\n", "--b", "--b--", "Content-Disposition: form-data; name=\"", "filename=\"",
        "2026-11-22", "1978-03-02", "19780302-1234", "\"snapshot\"", "\"asOf\"", "\"ruleSets\"", "\"language\"", "\"detail\"", "person.birthDate", "workCapacity.reductionPercent", "<script>alert(1)</script>", "../", "\ufeff", "\0",
        .. Places.Select(p => p + "\n"),
    ];

    public Trial Try(byte[] input)
    {
        var end = Array.IndexOf(input, (byte)'\n');
        var place = end < 0 ? "" : Encoding.UTF8.GetString(input, 0, end);
        if (!Places.Contains(place))
        {
            place = Places[Math.Abs(input.Length) % Places.Length];
        }

        var parts = place.Split(' ', 2);
        using var request = new HttpRequestMessage(HttpMethod.Post, _address + parts[0]) { Content = new ByteArrayContent(input, end + 1, input.Length - end - 1) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(parts[1]);
        using var response = Client.Send(request);
        lock (_faults)
        {
            return new Trial(
                $"{parts[0]} {(int)response.StatusCode} {response.Content.Headers.ContentLength / 50}",
                _faults.Count > 0 ? string.Join('\n', _faults) : response.StatusCode >= HttpStatusCode.InternalServerError ? $"answered {(int)response.StatusCode}" : null);
        }
    }

    private static IEnumerable<string> Certificates(string pattern) => Directory.EnumerateFiles(RepositoryFolder.Of("rules", "cases", "certificates"), pattern).Order(StringComparer.Ordinal).Take(3).Select(File.ReadAllText);

    private void Hear(string fault)
    {
        lock (_faults)
        {
            _faults.Add(fault);
        }
    }
}
