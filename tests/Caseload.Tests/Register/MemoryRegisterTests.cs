using Caseload.Register;
using Caseload.Rules;

namespace Caseload.Tests.Register;

/// <summary>The register in memory keeps what every register must.</summary>
public sealed class MemoryRegisterTests : RegisterTests
{
    private readonly MemoryRegister _register = new();

    private protected override ICaseRegister Register => _register;

    private protected override IRuleArchive Archive => _register;

    [Fact]
    public override Task A_line_is_there_from_the_first_mark() => base.A_line_is_there_from_the_first_mark();

    [Fact]
    public override Task A_mark_without_a_case_is_taken_away_and_no_case_ever_is() => base.A_mark_without_a_case_is_taken_away_and_no_case_ever_is();

    [Fact]
    public override Task Older_never_takes_the_place_of_newer_and_twice_is_once() => base.Older_never_takes_the_place_of_newer_and_twice_is_once();

    [Fact]
    public override Task Owed_are_those_whose_day_or_rules_came_in_pages() => base.Owed_are_those_whose_day_or_rules_came_in_pages();

    [Fact]
    public override Task Work_lists_are_of_a_unit_and_a_time() => base.Work_lists_are_of_a_unit_and_a_time();

    [Fact]
    public override Task Changes_tell_who_was_touched() => base.Changes_tell_who_was_touched();

    [Fact]
    public override Task Counts_are_of_all() => base.Counts_are_of_all();

    [Fact]
    public override Task Rules_are_taken_in_use_once_and_rules_taken_back_are_told() => base.Rules_are_taken_in_use_once_and_rules_taken_back_are_told();
}
