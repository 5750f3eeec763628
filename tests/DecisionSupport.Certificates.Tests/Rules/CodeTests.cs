using System.Xml.Linq;
using DecisionSupport.Certificates.Tests.Synthetic;

namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>Every code that a question takes, by its code system.</summary>
public sealed class CodeTests
{
    public static TheoryData<string, string, string, string> Lists
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var columns in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Rules", "codes.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
            {
                data.Add(columns[0], columns[1], columns[2], columns[3]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_code_is_taken_and_none_that_is_a_letter_longer(string name, string part, string system, string codes)
    {
        foreach (var code in codes.Split(' '))
        {
            FaultOf(code).ShouldBeNull($"{name}: {part}: {code}");
            FaultOf(code + "X").ShouldBe("code-unknown", $"{name}: {part}: {code}X");
        }

        string? FaultOf(string code)
        {
            var certificate = CaseXml.Load(name);
            if (certificate.Answers.Elements(CaseXml.Core + "delsvar").All(each => each.Attribute("id")!.Value != part))
            {
                certificate.Apply($"add-code {part}={code}");
            }

            return certificate.Apply($"code {part}={code}; system {part}={system}").Read().Findings
                .FirstOrDefault(finding => finding.Answer == part && finding.Code.StartsWith("code", StringComparison.Ordinal))?.Code;
        }
    }
}
