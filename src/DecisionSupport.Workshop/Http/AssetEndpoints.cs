using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DecisionSupport.Workshop.Http;

/// <summary>Style, script and icon, from the assembly. Their addresses carry a hash, so that browsers may keep them.</summary>
internal static class AssetEndpoints
{
    private static readonly Dictionary<string, Asset> Assets = Load();

    public static string Address(string name) => $"/assets/{name}?{Assets[name].Hash}";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapRead("/assets/{name}", async context =>
    {
        if (context.GetRouteValue("name") is not string name || !Assets.TryGetValue(name, out var asset))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = asset.ContentType;
        context.Response.ContentLength = asset.Content.Length;
        context.Response.Headers.CacheControl = "max-age=31536000, immutable";
        await context.Response.Body.WriteAsync(asset.Content, context.RequestAborted);
    });

    private static Dictionary<string, Asset> Load()
    {
        const string Prefix = "assets/";
        var assembly = typeof(AssetEndpoints).Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(n => n[Prefix.Length..], n =>
        {
            using var stream = assembly.GetManifestResourceStream(n)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            content = n.EndsWith(".css", StringComparison.Ordinal) ? [.. content, .. Encoding.UTF8.GetBytes(SvgPictures.Style)] : content;
            return new Asset(content, ContentTypeOf(n), Convert.ToHexStringLower(SHA256.HashData(content))[..12]);
        });
    }

    private static string ContentTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private sealed record Asset(byte[] Content, string ContentType, string Hash);
}
