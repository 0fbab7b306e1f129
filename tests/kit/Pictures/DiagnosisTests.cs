using ConcurrencyWorkshop.Pictures;
using static ConcurrencyWorkshop.Kit.Tests.Facts;

namespace ConcurrencyWorkshop.Kit.Tests;

public class DiagnosisTests
{
    private static readonly Picture InTurn = Expect(4, Row("r001", 0, 0, 2, 10), Row("r002", 0, 2, 4, 11));
    private static readonly Picture AtOnce = Expect(2, Row("r001", 1, 0, 2, 10), Row("r002", 2, 0, 2, 11));
    private static readonly Picture ThreeAndTwo = Expect(3, Row("r001", 1, 0, 3, 10), Row("r002", 2, 0, 2, 11));

    [Fact]
    public void The_expected_schedule_gives_none() =>
        Assert.Null(Diagnosis.Of(AtOnce, Of(2, Row("r002", 1, 0, 2, 12), Row("r001", 2, 0, 2, 12))));

    [Fact]
    public void A_row_is_missing() => Check("r002 was never served; the last one served was r001 (TwoThreads.cs:10).", AtOnce,
        Of(2, Row("r001", 1, 0, 2, 10)));

    [Fact]
    public void All_rows_are_missing() => Check("r001 was never served, nor was any other order.", AtOnce, Of(0));

    [Fact]
    public void A_thread_was_not_started() => Check("r002 was never served: a thread was made and not started (TwoThreads.cs:13).", AtOnce, new Schedule
    {
        Duration = 2,
        Rows = [Row("r001", 1, 0, 2, 10)],
        Calls = [Call(0, 0, "Thread..ctor", 12), Call(0, 0, "Thread..ctor", 13), Call(0, 0, "Thread.Start", 14)],
    });

    [Fact]
    public void Another_row_stands_in() => Check("r002 was never served; r003 was instead (TwoThreads.cs:11).", AtOnce,
        Of(2, Row("r001", 1, 0, 2, 10), Row("r003", 2, 0, 2, 11)));

    [Fact]
    public void A_row_came_too_often() => Check("r001 was served twice, not once (TwoThreads.cs:12).", AtOnce,
        Of(2, Row("r001", 1, 0, 2, 10), Row("r002", 2, 0, 2, 11), Row("r001", 3, 0, 2, 12)));

    [Fact]
    public void Of_rows_with_one_name_the_missing_one_is_said() => Check("r001 was served once, not twice: nothing of it began at 2 s (TwoThreads.cs:10).",
        Expect(4, Row("r001", 0, 0, 2, 10), Row("r001", 0, 2, 4, 10)), Of(2, Row("r001", 0, 0, 2, 10)));

    [Fact]
    public void Of_rows_with_one_name_the_line_of_the_one_too_many_is_given() => Check("r001 was served 3 times, not twice (TwoThreads.cs:11).",
        Expect(4, Row("r001", 0, 0, 2, 10), Row("r001", 0, 2, 4, 10)), Of(4, Row("r001", 0, 0, 2, 10), Row("r001", 0, 1, 2, 11), Row("r001", 0, 2, 4, 12)));

    [Fact]
    public void A_row_without_a_line_is_placed_where_its_lane_got_the_work() => Check("r001 took 1 s, not 2 s (TwoThreads.cs:13).",
        Expect(2, Row("r001", 1, 0, 2, 10)), new Schedule
        {
            Duration = 2,
            Lanes = [Main, Thread(1)],
            Rows = [Row("r001", 1, 0, 1, 0)],
            Handovers = [Handed(1, 0, 0, 0, "started", 13)],
        });

    [Fact]
    public void A_row_was_not_asked_for() => Check("r003 was served, which is not expected (TwoThreads.cs:12).", AtOnce,
        Of(2, Row("r001", 1, 0, 2, 10), Row("r002", 2, 0, 2, 11), Row("r003", 3, 0, 2, 12)));

    [Fact]
    public void Rows_came_in_another_order() => Check("r002 was served before r001, not after it (TwoThreads.cs:10).", InTurn,
        Of(4, Row("r002", 0, 0, 2, 10), Row("r001", 0, 2, 4, 11)));

    [Fact]
    public void A_thread_was_started_only_after_another_had_been_joined() =>
        Check("r002 was started only after r001 had been joined (TwoThreads.cs:14).", AtOnce, SerialJoin);

    [Fact]
    public void Work_was_queued_only_after_a_result_had_been_waited_for() =>
        Check("r002 was queued only after r001 had been waited for with Task.Result (TwoThreads.cs:9).", ThreeAndTwo, new Schedule
        {
            Duration = 5,
            Lanes = [Main, Pool(1)],
            Rows = [Row("r001", 1, 0, 3, 9), Row("r002", 1, 3, 5, 10)],
            Spans = [On(1, 0, 3, line: 30), On(1, 3, 5, line: 30), On(0, 0, 3, Activity.Blocked, "waits for a task", 9)],
            Calls = [Call(0, 0, "Task.Run", 9), Call(0, 0, "Task.get_Result", 9), Call(3, 0, "Task.Run", 10)],
            Handovers = [Handed(1, 0, 0, 0, "queued with Task.Run", 9), Handed(1, 3, 0, 3, "queued with Task.Run", 10)],
        });

    [Fact]
    public void A_method_began_only_after_an_await() =>
        Check("r002 began only after r001 had been awaited (TwoThreads.cs:12).", ThreeAndTwo, SerialAwait(Row("r001", 0, 0, 3, 12)));

    [Fact]
    public void An_await_that_no_row_ended_with_is_named_by_its_line() =>
        Check("r002 began only when the await of line 12 was over (TwoThreads.cs:12).",
            Expect(3, Row("r001", 1, 0, 2.5, 10), Row("r002", 2, 0, 2, 11)), SerialAwait(Row("r001", 0, 0, 2.5, 12)));

    [Fact]
    public void What_the_lane_ran_later_is_no_cause() =>
        Check("r002 began only after r001 had been awaited (TwoThreads.cs:12).", ThreeAndTwo, new Schedule
        {
            Duration = 5,
            Lanes = [Main, Pool(1)],
            Rows = [Row("r001", 0, 0, 3, 12), Row("r002", 1, 3, 5, 13)],
            Handovers = [new Handover(1, 3, 0, 3, "continues after await", At(12), 0), new Handover(1, 5, 0, 5, "continues after await", At(13), 3)],
        });

    [Fact]
    public void What_was_over_in_time_is_no_cause() =>
        Check("r001 began at 3 s, not at 2 s (TwoThreads.cs:10).", Expect(4, Row("r001", 0, 2, 4, 10)), new Schedule
        {
            Duration = 5,
            Lanes = [Main],
            Rows = [Row("r001", 0, 3, 5, 10)],
            Spans = [On(0, 0, 2, what: "sleeps", line: 9)],
        });

    [Fact]
    public void One_thread_served_both() =>
        Check("r002 began only after r001 was over: both ran on main, one after the other (TwoThreads.cs:10).", AtOnce, new Schedule
        {
            Duration = 4,
            Lanes = [Main],
            Rows = [Row("r001", 0, 0, 2, 10), Row("r002", 0, 2, 4, 11)],
            Spans = [On(0, 0, 2, line: 30), On(0, 2, 4, line: 30)],
        });

    [Fact]
    public void Another_thread_was_started_only_after_the_first_order_was_served_here() =>
        Check("r002 was started only after r001 was over, on main (TwoThreads.cs:10).", AtOnce, new Schedule
        {
            Duration = 4,
            Lanes = [Main, Thread(1)],
            Rows = [Row("r001", 0, 0, 2, 10), Row("r002", 1, 2, 4, 12)],
            Spans = [On(0, 0, 2, line: 30), On(1, 2, 4, line: 30)],
            Handovers = [Handed(1, 2, 0, 2, "started", 12)],
        });

    [Fact]
    public void The_lane_slept_first() =>
        Check("r002 was started only at 1 s: until then main sleeps (TwoThreads.cs:11).", AtOnce, new Schedule
        {
            Duration = 3,
            Lanes = [Main, Thread(1), Thread(2)],
            Rows = [Row("r001", 1, 0, 2, 10), Row("r002", 2, 1, 3, 12)],
            Spans = [On(0, 0, 1, what: "sleeps", line: 11), On(0, 1, 2, Activity.Blocked, "joins thread 1", 14)],
            Handovers = [Handed(1, 0, 0, 0, "started", 10), Handed(2, 1, 0, 1, "started", 12)],
        });

    [Fact]
    public void A_lock_was_in_the_way() =>
        Check("r002 began only at 2 s: until then thread 2 waits for the lock (TwoThreads.cs:20).", AtOnce, new Schedule
        {
            Duration = 4,
            Lanes = [Main, Thread(1), Thread(2)],
            Rows = [Row("r001", 1, 0, 2, 21), Row("r002", 2, 2, 4, 21)],
            Spans = [On(1, 0, 2, line: 30), On(2, 0, 2, Activity.Blocked, "waits for the lock", 20), On(2, 2, 4, line: 30)],
            Calls = [Call(0, 2, "Monitor.Enter", 20)],
            Handovers = [Handed(1, 0, 0, 0, "started", 10), Handed(2, 0, 0, 0, "started", 12)],
        });

    [Fact]
    public void No_pool_thread_was_free() =>
        Check("r003 waited 2 s for a pool thread: both were blocked in Task.Result (TwoThreads.cs:9).",
            Expect(2, Row("r001", 1, 0, 2, 9), Row("r002", 2, 0, 2, 9), Row("r003", 3, 0, 2, 9)), new Schedule
            {
                Duration = 4,
                Lanes = [Main, Pool(1), Pool(2), Pool(3)],
                Rows = [Row("r001", 1, 0, 2, 9), Row("r002", 2, 0, 2, 9), Row("r003", 3, 2, 4, 9)],
                Spans = [On(1, 0, 2, Activity.Blocked, "waits for a task", 9), On(2, 0, 2, Activity.Blocked, "waits for a task", 9), On(3, 2, 4)],
                Calls = [Call(0, 1, "Task.get_Result", 9), Call(0, 2, "Task.get_Result", 9)],
                Handovers = [Handed(1, 0, 0, 0, "queued", 7), Handed(2, 0, 0, 0, "queued", 7), Handed(3, 2, 0, 0, "queued", 7)],
            });

    [Fact]
    public void Late_without_a_known_cause_gives_the_moments() => Check("r002 began at 2 s, not at 0 s (TwoThreads.cs:11).", AtOnce,
        Of(4, Row("r001", 1, 0, 2, 10), Row("r002", 2, 2, 4, 11)));

    [Fact]
    public void A_row_began_before_another_was_over() =>
        Check("r002 began at 0 s, not at 2 s: r001 was not over yet (TwoThreads.cs:13).", InTurn, new Schedule
        {
            Duration = 2,
            Lanes = [Main, Thread(1)],
            Rows = [Row("r001", 0, 0, 2, 10), Row("r002", 1, 0, 2, 20)],
            Handovers = [Handed(1, 0, 0, 0, "started", 13)],
        });

    [Fact]
    public void A_row_took_longer_since_it_was_blocked() => Check("r001 took 3 s, not 2 s: it waits for the lock from 1 s to 2 s (TwoThreads.cs:21).", AtOnce,
        Of(3, Row("r001", 1, 0, 3, 10, Span(0, 1), Span(1, 2, Activity.Blocked, "waits for the lock", 21), Span(2, 3)), Row("r002", 2, 0, 2, 11)));

    [Fact]
    public void A_row_had_no_core() => Check("r002 took 4 s, not 2 s: it is ready, with no core or pool thread free from 0 s to 2 s (TwoThreads.cs:31).", AtOnce,
        Of(4, Row("r001", 1, 0, 2, 10), Row("r002", 2, 0, 4, 11, Span(0, 2, Activity.Ready, "", 31), Span(2, 4))));

    [Fact]
    public void A_row_was_over_too_soon() => Check("r001 took 1 s, not 2 s (TwoThreads.cs:10).", AtOnce,
        Of(2, Row("r001", 1, 0, 1, 10), Row("r002", 2, 0, 2, 11)));

    [Fact]
    public void A_row_was_cancelled() => Check("r001 was cancelled at 1 s; it should be completed at 2 s (TwoThreads.cs:10).", AtOnce,
        Of(2, Row("r001", 1, 0, 1, 10) with { How = RowEnd.Canceled }, Row("r002", 2, 0, 2, 11)));

    [Fact]
    public void A_row_ended_in_another_way() => Check("r002 was completed; it should fail (TwoThreads.cs:11).",
        Expect(2, Row("r002", 2, 0, 2, 11) with { How = RowEnd.Faulted }), Of(2, Row("r002", 2, 0, 2, 11)));

    [Fact]
    public void A_row_computed_where_it_should_wait() => Check("r001 computes at 1 s, where it should be waiting (TwoThreads.cs:22).", AtOnce,
        Of(2, Row("r001", 1, 0, 2, 10, Span(0, 1), Span(1, 2, Activity.Working, "computes", 22)), Row("r002", 2, 0, 2, 11)));

    [Fact]
    public void The_scenario_was_over_later() =>
        Check("all orders are as expected, but it was over at 3 s, not at 2 s: until then main sleeps (TwoThreads.cs:15).", AtOnce, new Schedule
        {
            Duration = 3,
            Lanes = [Main],
            Rows = [Row("r001", 1, 0, 2, 10), Row("r002", 2, 0, 2, 11)],
            Spans = [On(0, 0, 3, what: "sleeps", line: 15)],
        });

    [Fact]
    public void The_scenario_was_over_earlier() =>
        Check("all orders are as expected, but it was over at 0 s, not at 2 s: nothing waited for r001 (TwoThreads.cs:10).", AtOnce,
            Of(0, Row("r001", 1, 0, 2, 10), Row("r002", 2, 0, 2, 11)));

    [Fact]
    public void The_first_departure_counts_not_what_follows_from_it()
    {
        var expected = Expect(6, Row("r001", 0, 0, 2, 10), Row("r002", 0, 2, 4, 11), Row("r003", 0, 4, 6, 12));
        Check("r001 took 3 s, not 2 s: it naps from 2 s to 3 s (TwoThreads.cs:20).", expected,
            Of(7, Row("r001", 0, 0, 3, 10, Span(0, 1), Span(2, 3, Activity.Blocked, "naps", 20)) with { Spans = [Span(0, 2), Span(2, 3, Activity.Blocked, "naps", 20)] },
                Row("r002", 0, 3, 5, 11), Row("r003", 0, 5, 7, 12)));
    }

    [Fact]
    public void Handovers_that_go_round_in_a_circle_end() =>
        Check("r001 began at 2 s, not at 0 s (TwoThreads.cs:10).", Expect(2, Row("r001", 1, 0, 2, 10)), new Schedule
        {
            Duration = 4,
            Lanes = [Main, Pool(1)],
            Rows = [Row("r001", 1, 2, 4, 10)],
            Handovers = [Handed(1, 2, 1, 2, "continues", 9), Handed(1, 2, 1, 2, "continues", 9)],
        });

    internal static Schedule SerialJoin => new()
    {
        Duration = 4,
        Lanes = [Main, Thread(1), Thread(2)],
        Rows = [Row("r001", 1, 0, 2, 20), Row("r002", 2, 2, 4, 20)],
        Spans = [On(1, 0, 2, line: 30), On(2, 2, 4, line: 30), On(0, 0, 2, Activity.Blocked, "joins thread 1", 14), On(0, 2, 4, Activity.Blocked, "joins thread 2", 16)],
        Calls = [Call(0, 0, "Thread.Join", 14), Call(2, 0, "Thread.Join", 16)],
        Handovers = [Handed(1, 0, 0, 0, "started", 13), Handed(2, 2, 0, 2, "started", 15)],
        Output = [new OutputLine(0, 1, "fetching r001"), new OutputLine(2.5, 2, "fetching r002")],
        TestFile = "/nowhere/two-threads/TwoThreadsTests.cs",
    };

    internal static Schedule SerialAwait(Row first) => new()
    {
        Duration = 5,
        Lanes = [Main, Pool(1)],
        Rows = [first, Row("r002", 1, 3, 5, 13)],
        Spans = [On(0, 0, 5, Activity.Blocked, "waits for a task", 5)],
        Handovers = [new Handover(1, 3, 0, 3, "continues after await", At(12), 0)],
    };

    private static Call Call(double time, int lane, string api, int line) => new(time, lane, api, At(line), null);

    private static Handover Handed(int lane, double time, int by, double queued, string what, int line) => new(lane, time, by, queued, what, At(line), null);

    private static void Check(string expected, Picture picture, Schedule schedule) => Assert.Equal(expected, Diagnosis.Of(picture, schedule)?.ToString());
}
