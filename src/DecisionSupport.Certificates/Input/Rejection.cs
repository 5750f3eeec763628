using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input;

/// <summary>Ends a reading from any depth. Never leaves this library: <see cref="CertificateReader"/> makes it a result.</summary>
internal sealed class Rejection(ErrorText text, int? line = null, int? column = null) : Exception(text.Code)
{
    public Diagnostic In(string file) => new(text.Code, Severity.Error, PlaceIn(file), text.English) { SwedishMessage = text.Swedish };

    private Place PlaceIn(string file) => line > 0 ? new(file, line.Value, column ?? 0) : Place.WholeFile(file);
}
