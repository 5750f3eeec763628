using DecisionSupport.Certificates;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Evaluating;

/// <summary>Reads a certificate from a file or standard input.</summary>
internal static class CertificateInput
{
    /// <summary>The certificate, or null after saying on standard error what is wrong.</summary>
    public static Certificate? Read(string path, DateOnly? asOf, Language language, Shell shell)
    {
        var options = new CertificateReadOptions { Name = InputName.Of(path), AsOf = asOf };
        if (!InputFile.TryRead(path, options.MaxBytes, shell, out var content))
        {
            return null;
        }

        var reading = CertificateReader.Read(new MemoryStream(content, writable: false), options);
        foreach (var error in reading.Errors)
        {
            shell.Messages.Error($"{error.Place}: error {error.Code}: {error.MessageIn(language)}");
        }

        return reading.Certificate;
    }
}
