using DecisionSupport.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.NRules.Tests.Sample;

/// <summary>The sample host through some weeks of one case.</summary>
public sealed class WorkDayTests : IDisposable
{
    private static readonly CaseSnapshot Before = Cases.BackAndDepression();

    private readonly ServiceProvider _services;
    private readonly IServiceScope _scope;
    private readonly IDecisionSupport _decisionSupport;
    private readonly ISession _session;

    public WorkDayTests()
    {
        var services = new ServiceCollection();
        WorkDay.Register(services);
        _services = services.BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateScope();
        _session = _scope.ServiceProvider.GetRequiredService<ISession>();
        _decisionSupport = _services.GetRequiredService<IDecisionSupport>();
    }

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
    }

    [Fact]
    public void What_can_begin_today_is_on_the_list_with_its_day() =>
        Begin(Before).ShouldBe(["request-certificate 2026-11-29", "find-the-parties 2026-11-29", "tell-what-to-expect 2026-11-29"], ignoreOrder: true);

    [Fact]
    public void A_promised_day_is_not_moved_by_asking_again()
    {
        Begin(Before);

        Continue(Before.At(Cases.Day.AddDays(5)), days: 5);

        TheList().ShouldContain("request-certificate 2026-11-29");
        TheList().Count(i => i.StartsWith("request-certificate", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_step_that_is_done_leaves_the_list_and_does_not_come_back()
    {
        Begin(Before);
        _session.Insert(new StepDone(Before.Reference, "request-certificate"));

        Continue(Before.At(Cases.Day.AddDays(1)), days: 1);

        TheList().ShouldNotContain(i => i.StartsWith("request-certificate", StringComparison.Ordinal));
    }

    [Fact]
    public void A_step_that_the_plan_no_longer_has_leaves_the_list()
    {
        Begin(Before);

        Continue(Before.With("loh.exists", FeelValue.True), days: 1);

        TheList().ShouldNotContain(i => i.StartsWith("request-certificate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(7, 0)] // its last day
    [InlineData(14, 0)] // a week late
    [InlineData(15, 3)]
    public void A_day_of_advice_is_escalated_when_it_is_more_than_a_week_late(int days, int escalations)
    {
        Begin(Before);

        Continue(Before, days).Count(e => !e.Item.IsDueByLaw).ShouldBe(escalations);
    }

    [Fact]
    public void An_escalation_goes_when_the_step_is_done()
    {
        Begin(Before);
        Continue(Before, days: 15);
        _session.Insert(new StepDone(Before.Reference, "request-certificate"));

        Continue(Before, days: 15).Select(e => e.Item.Step).ShouldBe(["find-the-parties", "tell-what-to-expect"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(21, 0)] // 13 December
    [InlineData(22, 1)] // 14 December, a week before
    [InlineData(29, 1)] // its last day
    [InlineData(30, 1)] // passed
    public void A_day_of_law_is_escalated_while_there_is_time_and_when_it_has_passed(int days, int escalations)
    {
        // Told on 20 October: a review can be asked for to 20 December, a Sunday, and so to the 21st.
        var refused = Before.With("application.previous", FeelValue.From("refused")).With("application.refusalStage", FeelValue.From("first"))
            .With("application.refusedDate", FeelValue.From(new DateOnly(2026, 10, 15))).With("application.toldDate", FeelValue.From(new DateOnly(2026, 10, 20)));
        Begin(refused).ShouldContain("ask-for-review 2026-12-21");

        Continue(refused, days).Count(e => e.Item.IsDueByLaw).ShouldBe(escalations);
    }

    [Fact]
    public void What_nobody_knows_is_a_question_and_not_a_no()
    {
        Begin(Before.With("loh.exists", FeelValue.Null));

        _session.Query<QuestionToAsk>().Select(q => $"{q.Case} {q.Fact} {q.AskedOf}").ShouldBe(["K-0412 workCapacity.permanent social-services"]);
        _session.Query<CertificateNeeded>().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_known_to_fail_is_acted_on()
    {
        Begin(Before.With("workCapacity.permanent", FeelValue.True));

        _session.Query<CertificateNeeded>().Select(c => c.Case).ShouldBe(["K-0412"]);
        _session.Query<QuestionToAsk>().ShouldBeEmpty();
    }

    [Fact]
    public void Two_cases_do_not_mix()
    {
        Begin(Before.With("workCapacity.permanent", FeelValue.True));
        _session.InsertDecision(_decisionSupport.Evaluate(Cases.BackAndDepression("K-0500").With("loh.exists", FeelValue.Null)));
        _session.Fire();

        _session.Query<CertificateNeeded>().Select(c => c.Case).ShouldBe(["K-0412"]);
        _session.Query<QuestionToAsk>().Select(q => q.Case).ShouldBe(["K-0500"]);
    }

    [Fact]
    public void Parts_can_be_chosen()
    {
        WorkDay.InsertOutcomesOnly(_session, _decisionSupport.Evaluate(Before));

        _session.Query<SessionFact>().Select(f => f.GetType().Name).Distinct().ShouldBe(["CaseRecommendation", "CasePlannedStep"], ignoreOrder: true);
    }

    private List<string> Begin(CaseSnapshot snapshot) => [.. WorkDay.Begin(_session, _decisionSupport, snapshot, Cases.Day).Select(Line)];

    private List<Escalation> Continue(CaseSnapshot snapshot, int days) => WorkDay.AnotherDay(_session, _decisionSupport, snapshot, Cases.Day.AddDays(days));

    private List<string> TheList() => [.. _session.Query<WorkItem>().AsEnumerable().Select(Line)];

    private static string Line(WorkItem item) => $"{item.Step} {item.Due:yyyy-MM-dd}";
}
