using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Votes;

/// <summary>
/// Knows a device again until its browser is closed: not who somebody is, only which device, so that a vote can be changed. The number is signed with a key that
/// this server made when it started, so that nobody makes up devices by writing cookies. Thread-safe.
/// </summary>
internal sealed class DeviceCookie
{
    private const string Name = "enhet";
    private const int NumberLength = 32;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The device that asks; null when it has no number of ours.</summary>
    public string? Find(HttpContext context) =>
        context.Request.Cookies[Name] is { Length: 2 * NumberLength } cookie
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(cookie[NumberLength..]), Encoding.ASCII.GetBytes(Signature(cookie[..NumberLength])))
            ? cookie[..NumberLength]
            : null;

    /// <summary>The device that asks, which gets a number if it has none.</summary>
    public string Give(HttpContext context)
    {
        var device = Find(context) ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NumberLength / 2));
        context.Response.Cookies.Append(Name, device + Signature(device), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        return device;
    }

    private string Signature(string device) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(device)))[..NumberLength];
}
