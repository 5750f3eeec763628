using System.Globalization;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Analysis.Tests;

/// <summary>A day is cut where an answer changes, however that was found: evaluating every single day finds no two in one cell that are answered differently.</summary>
public sealed class CutDaysTests
{
    private const string Fact = "person.birthDate";
    private const int YearsBack = 6;

    [Theory]
    [InlineData("a working day, at times the next", "asOf < (if {0}.month = 12 then working days after({0}, 1) else {0})")]
    [InlineData("the same on a Friday", "asOf < (if day of week({0}) = \"Friday\" then working days after({0}, 1) else {0}) + @\"P2Y\"")]
    [InlineData("with the eves free on both sides", "asOf < (if {1}.day > 20 then working days after({1}, 1, true) else {1})")]
    [InlineData("at times two days on", "asOf < (if {0}.day = 12 then working days after({0}, 2) else {0})")]
    [InlineData("with the eves free for the next alone", "@\"2019-12-24\" < (if {0}.day = 23 then working days after({0}, 1, true) else {0})")]
    [InlineData("by the day it is counted from", "asOf < (if person.birthDate.day = 12 then working days after({0}, 1) else {0})")]
    [InlineData("a day that need not be a working day", "asOf < (if person.birthDate.day = 12 then working days after(person.birthDate, 1) else person.birthDate) + @\"P1D\"")]
    public void No_cell_holds_days_that_are_answered_differently(string what, string test)
    {
        var ruleBook = Ask.Amended($"criteria:\n  - id: need\n    test: >-\n      {string.Format(CultureInfo.InvariantCulture, test, "working days after(person.birthDate, 1)", "working days after(person.birthDate, 1, true)")}\n");
        var cells = CaseSpace.OfAll([RulesInForce.Of(Ask.About(ruleBook))], Ask.Day, mayHaveNoAnswer: true).Variables.OfType<FactVariable>().Single(v => v.Fact == Fact).Cells;

        var days = Enumerable.Range(0, Ask.Day.DayNumber - Ask.Day.AddYears(-YearsBack).DayNumber).Select(n => Ask.Day.AddDays(-n));
        var told = days.Select(day => (Status: Ask.About(ruleBook, (Fact, FeelValue.From(day))).StatusOf("need"), Cell: CellOf(day))).ToList();

        told.Select(t => t.Status).Distinct().Count().ShouldBe(2, what);
        told.GroupBy(t => t.Cell).Where(cell => cell.DistinctBy(t => t.Status).Count() > 1).Select(cell => cells[cell.Key].Stretches[0].From.ToString()).ShouldBeEmpty(what);

        int CellOf(DateOnly day) => cells.Select((cell, number) => (cell, number)).Single(c => c.cell.Stretches.Any(s => s.From.TryAsDate(out var from) && s.To.TryAsDate(out var to) && from <= day && day <= to)).number;
    }
}
