using static ConcurrencyWorkshop.Kit.Tests.Pictures.Facts;
namespace ConcurrencyWorkshop.Kit.Tests.Pictures;
public class Show(Xunit.Abstractions.ITestOutputHelper o)
{
    [Fact]
    public void All()
    {
        void P(string s) { o.WriteLine(s.Replace("\r","")); o.WriteLine(new string('=', 80)); }
        var two = Expect(2, Row("r001", 1, 0, 2, 10), Row("r002", 2, 0, 2, 11));
        P(SnapshotText.Write(two));
        P(SnapshotText.Write(Expect(5, Row("r001", 1, 0, 2, 10), Row("r002", 2, 0, 2.25, 11, Span(0, 1, Activity.Working), Span(1,1.5,Activity.Blocked), Span(1.5,2.25,Activity.Ready)) with { How = RowEnd.Canceled })));
        P(SnapshotText.Write(Expect(0, Row("r001", 1, 0, 0, 10))));
        P(SnapshotText.Write(Expect(0)));
        P(SnapshotText.Write(Expect(2)));
        P(SnapshotText.Write(Expect(0.001, Row("照片一号", 1, 0, 0.0005, 10), Row("é", 1, 0, 0.001, 10))));
        P(SnapshotText.Write(Expect(3600, Row("r001", 1, 0, 1800, 10), Row("r002", 1, 600, 600, 10))));
        P(SnapshotText.Write(Expect(7, Row("a very long name that does not fit anywhere", 1, 0, 5, 10), Row("r002", 1, 3.5, 7, 10))));
        P(SnapshotText.Write(Expect(3, Row("r001", 1, 0, 1/3.0, 10), Row("r002", 1, 1/3.0, 3, 10, Span(1/3.0,1), Span(1,1.0001,Activity.Working), Span(1.0001, 2, Activity.Ready), Span(2,3, Activity.Blocked)))));
        P(SnapshotText.Write(Expect(1, Row("r001", 1, 0, 2, 10), Row("r001", 1, 0.5, 1, 10))));
        foreach (var d in new[] { 0.01, 0.5, 1, 1.5, 2.5, 6, 7, 10, 12.5, 30, 61, 90, 100, 600, 1000, 5000, 86400 })
            P(SnapshotText.Write(Expect(d, Row("r001", 1, 0, d, 10))));

        var serial = new Schedule {
            Duration = 4, Rows = [Row("r001", 1, 0, 2, 10), Row("r002", 2, 2, 4, 11)], Lanes = [Main, Thread(1), Thread(2)],
            Spans = [On(1,0,2,line:30), On(2,2,4,line:30), On(0,0,2,Activity.Blocked,"joins thread 1",14), On(0,2,4,Activity.Blocked,"joins thread 2",16)],
            Calls = [new Call(0,0,"Thread.Join",At(14),null), new Call(2,0,"Thread.Join",At(16),null)],
            Handovers = [new Handover(1,0,0,0,"started",At(13),null), new Handover(2,2,0,2,"started",At(15),null)],
            Output = [new OutputLine(0,1,"fetching r001"), new OutputLine(2.5,2,"fetching r002 照片")],
            TestFile = "/nowhere/two-threads/TwoThreadsTests.cs" };
        P(Report.Of(two, serial, NextStep.After(serial.TestFile)));
        P(Report.Of(two, serial, NextStep.After(serial.TestFile), PictureStyle.Ascii));
        P(Report.Of(serial));
        SourceLine L(int n, string t) => At(n, "OneTill.cs", t);
        var steps = new Step[] {
            new(1, L(12,"var total = till.Total;"), "reads Till.Total", "0", 0),
            new(2, L(12,"var total = till.Total;"), "reads Till.Total", "0", 0),
            new(2, L(13,"till.Total = total + price;"), "writes Till.Total", "5", 0),
            new(1, L(13,"till.Total = total + price;"), "writes Till.Total", "5", 0)};
        Exploration E(params Step[] s) => new() { Verdict = Verdict.Failed, Problem = "Assert.Equal() failed: expected 10, was 5", Where = At(20,"OneTillTests.cs"), Schedules = 9, Counterexample = s, Lanes = [Main, Thread(1), Thread(2), Thread(3)], FailingSchedule = "1.1.2.2.1" };
        P(Report.Of(E(steps)));
        P(Report.Of(E([new(0, L(8,"var a = new Thread(() => Pay(\"r001\", 5));"), "starts thread 1", null, 0), ..steps, new(0, L(9, "a.Join();"), "joins thread 1", null, 1.5), new(0, SourceLine.Unknown, "ends", null, 1.5)]), PictureStyle.Ascii));
        P(Report.Of(E([new(3, At(8,"Till.cs","total = total + (await FindAsync(order, cancellationToken).ConfigureAwait(false)).Price;"), "reads Till.total", "0", 0), ..steps, new(3, L(9, "a.Join();"), "waits for the lock", null, 1.5), new(0, L(9, "a.Join();"), "waits for the lock", null, 1.5)])));
        P(Report.Of(E([.. steps, ..Enumerable.Range(3, 4).Select(i => new Step(i, L(17, "count++;"), i % 2 == 0 ? "reads Till.count" : "writes Till.count", "7", 0)), ..Enumerable.Range(0, 120).Select(i => new Step(1, L(17+i%2, "count++;"), "reads Till.count", "7", 0))])));
        P(Report.Of(E([.. steps, new(1, L(15,"count++;"), "reads Till.count", "4", 0), new(1, L(15,"count++;"), "writes Till.count", "5", 0)]) ));
        P(Report.Of(new Exploration { Verdict = Verdict.Passed, IsComplete = true, Schedules = 413 }));
        P(Report.Of(new Exploration { Verdict = Verdict.NotJudged, Problem = "System.Threading.Tasks.Dataflow.ActionBlock is not simulated. Use a Channel instead.", Where = L(12,"x") }));
        P(Report.Of(new Schedule { Verdict = Verdict.Failed, Problem = "Deadlock: no lane can go on.\n  main joins thread 1 (TwoThreads.cs:14)\n  thread 1 waits for the lock that main holds (TwoThreads.cs:20)", Where = At(14), Rows = [Row("r001",1,0,0,10) with { How = RowEnd.Unfinished }], Lanes = [Main, Thread(1)], TestFile = serial.TestFile }));
    }
}
