using DecisionSupport.Authoring.Statutes;

namespace DecisionSupport.Authoring.Tests.Statutes;

/// <summary>What a line of the register touched.</summary>
public sealed class RegisterNoteTests
{
    [Theory]
    [InlineData("ändr. 2 §", "Changed 2 §")]
    [InlineData("ändr. 1, 2 §§; ny 2 a §", "Changed 1 §, Changed 2 §, New 2 a §")]
    [InlineData("ändr. 14 kap 1 §", "Changed 14 kap. 1 §")]
    [InlineData("ändr. 33 kap. 16,  17 §§, 34 kap. 10 §", "Changed 33 kap. 16 §, Changed 33 kap. 17 §, Changed 34 kap. 10 §")]
    [InlineData("upph. 26 kap. 16 a §, rubr. närmast före 26 kap. 16 a §; ändr. 6 kap. 10 §, rubr. närmast före 26 kap. 19 §", "Repealed 26 kap. 16 a §, Changed 6 kap. 10 §")]
    [InlineData("ny  26 kap. 18 a §, rubr. närmast före 26 kap. 18 a §", "New 26 kap. 18 a §")]
    [InlineData("upph. 18, 19 kap.", "Repealed 18 kap., Repealed 19 kap.")]
    [InlineData("nytt 28 a kap., rubr. närmast före 28 a kap.", "New 28 a kap.")]
    [InlineData("ändr. 67 kap. 4, 13 , 20 §§", "Changed 67 kap. 4 §, Changed 67 kap. 13 §, Changed 67 kap. 20 §")]
    [InlineData("ändr. författningsrubr., 1 §", "Changed 1 §")]
    [InlineData("ändr. 27 kap. 48 § i 2021:990", "")]
    [InlineData("utgår 67 kap. 8, 13 §§ i 2022:879; ändr. 35 kap. 4 § i 2022:879", "")]
    [InlineData("ändr. p 1 ikrafttr.- och övergångsbest. till 2022:1042", "")]
    [InlineData("nuvarande 30 kap. 6 § betecknas 30 kap. 6 a §; ny 30 kap. 6 §", "New 30 kap. 6 §")]
    [InlineData("", "")]
    public void A_note_is_read(string note, string touches) => string.Join(", ", RegisterNote.Read(note).Select(t => $"{t.Kind} {t.Provision}")).ShouldBe(touches);

    [Theory]
    [InlineData("25", "7a", "1. Denna lag träder i kraft den 1 augusti 2018 i fråga om 25 kap. 1, 7 a och 9 §§ och i övrigt den 1 juli 2018.", "2018-08-01")]
    [InlineData("26", "11", "1. Denna lag träder i kraft den 1 augusti 2018 i fråga om 25 kap. 1, 7 a och 9 §§ och i övrigt den 1 juli 2018.", null)]
    [InlineData("12", "7", "Denna lag träder i kraft den 1 januari 2027 i fråga om 8 kap. 10 § och 12 kap. 7 § och i övrigt den 1 januari 2026.", "2027-01-01")]
    [InlineData("28", "11", "1. Denna lag träder i kraft den 1 oktober 2015 i fråga om 34 kap. 12 §, den 7 september 2015 i fråga om 28 kap. 11 § och i övrigt den 1 september 2015.", "2015-09-07")]
    [InlineData("1", "1", "Denna lag träder i kraft den dag regeringen bestämmer.", null)]
    public void A_section_may_have_a_day_of_its_own(string chapter, string section, string rules, string? day) =>
        EntryIntoForce.DayOf(new Provision(chapter, section), rules).ShouldBe(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
}
