using CaseSystem.Cases;
using CaseSystem.Pages;
using DecisionSupport.Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CaseSystem.Web;

/// <summary>A certificate is dropped in: it becomes facts, and is not kept.</summary>
internal static class CertificateEndpoints
{
    public static void Map(WebApplication app) => app.MapPost("/arenden/{key}/utlatande", Drop);

    private static IResult Drop(string key, IFormFile certificate, CaseStore cases)
    {
        if (cases.Find(key) is not { } file)
        {
            return Show.NoSuchCase();
        }

        using var content = certificate.OpenReadStream();
        var reading = CertificateReader.Read(content, new CertificateReadOptions { AsOf = file.Snapshot.AsOf });
        if (!reading.IsRead)
        {
            return Show.Problem("Filen gick inte att läsa", Why(reading), StatusCodes.Status400BadRequest, $"/arenden/{key}");
        }

        var addition = reading.Certificate.AddTo(file.Snapshot);
        cases.Save(file with { Snapshot = addition.Snapshot });
        return Show.Page<CertificatePage>(
            (nameof(CertificatePage.Key), key), (nameof(CertificatePage.Certificate), reading.Certificate), (nameof(CertificatePage.Addition), addition));
    }

    // What is wrong with a file says where and what to do, and never quotes it.
    private static string Why(CertificateReading reading) => string.Join(' ', reading.Errors.Select(e => e.MessageIn(Language.Swedish)));
}
