using Caseload.Cases;
using Caseload.Tests.Support;

namespace Caseload.Tests.Cases;

/// <summary>A key is the host's own and points at no person.</summary>
public sealed class CaseKeyTests
{
    [Theory]
    [InlineData("K-0412")]
    [InlineData("2026.118")]
    [InlineData("5f1c9a52-0f4e-4a3c-9f57-0c2b8b5a1d11")]
    public void A_key_of_the_hosts_own_is_taken(string key) => CaseKey.Problem("key", key, SmallRules.Book.Vocabulary).ShouldBeNull();

    [Theory]
    [InlineData("19780417-1234")]
    [InlineData("7804171234")]
    [InlineData("K-780477-1234")]
    [InlineData("780417 1234")]
    [InlineData("")]
    [InlineData(" K-1")]
    [InlineData("K/1")]
    [InlineData("K\n1")]
    [InlineData("K1234567890123456789012345678901234567890123456789012345678901234567890")]
    public void Any_other_is_refused_without_being_repeated(string key)
    {
        var problem = CaseKey.Problem("key", key, SmallRules.Book.Vocabulary).ShouldNotBeNull();
        if (key.Trim().Length > 3)
        {
            problem.ShouldNotContain(key);
        }
    }
}
