using DecisionSupport.Certificates;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>Reads a certificate from a file or standard input.</summary>
internal static class CertificateInput
{
    public static CertificateLanguage LanguageOf(Language language) => language == Language.English ? CertificateLanguage.English : CertificateLanguage.Swedish;

    /// <summary>The certificate, or null after saying on standard error what is wrong.</summary>
    public static Certificate? Read(string path, DateOnly? asOf, CertificateLanguage language, Shell shell)
    {
        var options = new CertificateReadOptions { AsOf = asOf };
        if (!InputFile.TryRead(path, options.MaxBytes, shell, out var content))
        {
            return null;
        }

        var reading = CertificateReader.Read(new MemoryStream(content, writable: false), options);
        foreach (var error in reading.Errors)
        {
            var place = error.Line is null ? "" : $"({error.Line},{error.Column})";
            shell.Messages.Error($"{InputName.Of(path)}{place}: error {error.Code}: {error.TextIn(language)}");
        }

        return reading.Certificate;
    }
}
