using System.Text;

namespace DecisionSupport.Workshop.Tests.Api;

/// <summary>An answer to a program that sent something wrong has no word of it: it may land in a log.</summary>
[Collection(ServerCollection.Name)]
public sealed class CanaryTests(RunningServer server)
{
    private const string Canary = "kanariefagel";

    public static TheoryData<string, string, string> Requests
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var path in (string[])["/v1/decisions", "/v1/questions", "/v1/certificates"])
            {
                data.Add(path, "application/json", $"{{ \"snapshot\": 1, \"asOf\": \"2026-11-22\", \"{Canary}\": 1 }}");
                data.Add(path, "application/json", $"{{ \"snapshot\": 1, \"asOf\": \"2026-11-22\", \"person\": {{ \"insured\": \"{Canary}\" }} }}");
                data.Add(path, "application/json", $"{{ \"{Canary}");
                data.Add(path, "application/yaml", $"snapshot: 1\nasOf: 2026-11-22\nperson: {{ birthDate: {Canary} }}\n");
                data.Add(path, "application/yaml", $"snapshot: 1\nasOf: 2026-11-22\nperson: *{Canary}\n");
                data.Add(path, "application/xml", $"<{Canary}><a>{Canary}</b></{Canary}>");
                data.Add(path, "application/xml", $"<!DOCTYPE {Canary} [<!ENTITY {Canary} SYSTEM \"file:///{Canary}\">]><a>&{Canary};</a>");
                data.Add(path, $"text/{Canary}", Canary);
                data.Add($"{path}?{Canary}={Canary}&language={Canary}&asOf={Canary}&ruleSet={Canary}&detail={Canary}", "application/json", "{ \"snapshot\": 1, \"asOf\": \"2026-11-22\" }");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task What_was_sent_is_not_said_back(string path, string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var response = await server.Post(path, content);

        ((int)response.StatusCode).ShouldBeInRange(400, 499);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain(Canary, Case.Insensitive);
        response.Headers.ToString().ShouldNotContain(Canary, Case.Insensitive);
    }
}
