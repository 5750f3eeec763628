using System.Text;
using DecisionSupport.Data;

namespace DecisionSupport.Tests.BrokenSnapshots;

/// <summary>Which texts have digits enough for a personal identity number, in letters and in bytes. The rest is looked at no further.</summary>
public sealed class DigitCountTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("123456789", false)]
    [InlineData("1234567890", true)]
    [InlineData("0000000000", true)]
    [InlineData("9999999999", true)]
    [InlineData("1-2-3-4-5-6-7-8-9-0", true)]
    [InlineData("//////////", false)]
    [InlineData("::::::::::", false)]
    [InlineData("aaaaaaaaaaa", false)]
    [InlineData("1234567T", false)]
    [InlineData("1234567t", false)]
    [InlineData("12345678T", true)]
    [InlineData("t12345678", true)]
    [InlineData("12345678F", false)]
    [InlineData("12345678S", false)]
    [InlineData("12345678U", false)]
    [InlineData("\u007f\u007f\u007f\u007f\u007f\u007f\u007f\u007f\u007f\u007f", false)]
    [InlineData("\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661", true)]
    [InlineData("åååååååååå", true)]
    public void A_number_takes_ten_digits_or_eight_and_a_letter_that_stands_for_some(string text, bool isEnough)
    {
        PersonalNumber.HasDigitsEnough(text).ShouldBe(isEnough, "letters");
        PersonalNumber.HasDigitsEnough(Encoding.UTF8.GetBytes(text)).ShouldBe(isEnough, "bytes");
    }

    // Bytes may be more than letters: what is looked at too often is told apart later.
    [Fact]
    public void A_letter_of_several_bytes_counts_as_often() => (PersonalNumber.HasDigitsEnough("ååååå"), PersonalNumber.HasDigitsEnough("ååååå"u8), PersonalNumber.HasDigitsEnough("åååå"u8)).ShouldBe((false, true, false));
}
