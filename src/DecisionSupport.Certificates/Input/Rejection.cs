using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input;

/// <summary>Ends a reading from any depth. Never leaves this library: <see cref="CertificateReader"/> makes it a result.</summary>
internal sealed class Rejection(ErrorText text, int? line = null, int? column = null) : Exception(text.Code)
{
    public CertificateReadError Error { get; } = new()
    {
        Code = text.Code,
        Line = line > 0 ? line : null,
        Column = line > 0 ? column : null,
        Text = text.Swedish,
        EnglishText = text.English,
    };
}
