using System.CommandLine;
using System.Text;
using DecisionSupport.Certificates;
using DecisionSupport.Cli.Arguments;

namespace DecisionSupport.Cli.Evaluating;

/// <summary><c>certificate FILE</c>: a certificate → the <c>loh</c> part of a snapshot, and what is wrong with it.</summary>
internal static class CertificateCommand
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "A medical certificate FK 7800, 7801, 7802 or 7804, XML or JSON; - for standard input." };
        var format = new Option<string>("--format") { Description = "How the facts are written.", HelpName = "yaml|json", DefaultValueFactory = _ => "yaml" };
        format.AcceptOnlyFromAmong("yaml", "json");
        var language = LanguageOption.Create();
        var command = new Verb("certificate", "Reads a medical certificate into facts, without name, number or free text.", "fk7800.xml", "- --format json < fk7800.xml") { file, format, language };
        command.SetAction(parsed =>
        {
            var words = LanguageOption.Parse(parsed.GetValue(language));
            if (CertificateInput.Read(parsed.GetValue(file)!, null, words, shell) is not { } certificate)
            {
                return ExitCodes.WrongInput;
            }

            shell.Out.Write(parsed.GetValue(format) == "json" ? Json(certificate, words) : Yaml(certificate, words));
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Yaml(Certificate certificate, Language language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        CertificateYaml.Write(certificate, text, language);
        return text.ToString();
    }

    private static string Json(Certificate certificate, Language language)
    {
        using var json = new MemoryStream();
        CertificateJson.Write(certificate, json, language);
        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length).TrimEnd() + "\n";
    }
}
