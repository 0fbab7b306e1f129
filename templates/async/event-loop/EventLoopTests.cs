namespace Exercises;

public class EventLoopTests
{
    [Fact, Trait("Exercise", "event-loop")]
    public Task Two_orders_at_one_desk() =>
        Judge.AtTheLoop(() => new EventLoop().Run(() => Task.WhenAll(ServeAsync("r001", 1), ServeAsync("r002", 1.5))))
            .InSteps("r001", "FetchAsync", "RenderPrint", "FileAsync")
            .InSteps("r002", "FetchAsync", "RenderPrint", "FileAsync")
            .LoopWaits()
            .OnTheLoop()
            .ReturnsWhenDone()
            .Verify();

    [Fact, Trait("Exercise", "event-loop")]
    public void Post_queues_and_Run_serves_in_order() =>
        Judge.AtTheLoop(() =>
        {
            var ran = "";
            var loop = new EventLoop();
            loop.Run(async () =>
            {
                var both = new TaskCompletionSource();
                loop.Post(Note, "2nd ");
                loop.Post(Note, "3rd ");
                ran += "1st ";
                await both.Task;
                ran += "4th";

                void Note(object? which)
                {
                    ran += which;
                    if (ran.Contains("2nd") && ran.Contains("3rd")) both.TrySetResult();
                }
            });
            Judge.RunsInTurn(ran, "1st 2nd 3rd 4th");
        });

    [Fact, Trait("Exercise", "event-loop")]
    public void The_work_may_end_on_another_thread() =>
        Judge.AtTheLoop(() => new EventLoop().Run(async () => await Shop.FetchAsync("r003", 1).ConfigureAwait(false)))
            .ReturnsWhenDone();

    [Fact, Trait("Exercise", "event-loop")]
    public void Two_threads_post_in_every_schedule() =>
        Judge.EveryPost(() =>
        {
            var (first, second) = ("", "");
            var loop = new EventLoop();
            var thread = Environment.CurrentManagedThreadId;
            loop.Run(async () =>
            {
                await Task.WhenAll(
                    Task.Run(() => loop.Post(_ => first += Environment.CurrentManagedThreadId == thread ? "1st" : "elsewhere", null)),
                    Task.Run(() => loop.Post(_ => second += Environment.CurrentManagedThreadId == thread ? "2nd" : "elsewhere", null)));
                // Both have posted; what comes after this await is posted behind them.
                await Task.Yield();
                if (first == "" || second == "")
                {
                    // What runs later was not lost.
                    await Task.Delay(1000);
                    Judge.Demand(first == "" || second == "", "Out of turn: what comes after an await was posted behind two others, and ran before them",
                        "Who posts first is served first: the rest of a method counts on it that what was posted before has run.",
                        "which end of the queue Run takes from, and whether Post runs anything itself.");
                }
                Judge.RunsInTurn($"{first} {second}", "1st 2nd");
            });
        });

    private static async Task ServeAsync(string order, double seconds)
    {
        var photo = await Shop.FetchAsync(order, seconds);
        var print = Shop.RenderPrint(order, photo, seconds: 1);
        await Shop.FileAsync(order, print, seconds: 0.5);
    }
}
