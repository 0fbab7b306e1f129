using System.Diagnostics;

namespace Exercises;

public class ReviewBoardTests
{
    private const string TooEarly =
        "A constructor cannot await: what it starts goes on after it has returned, and nobody can wait for that, or hear of its errors.";

    private static readonly SimulationOptions s_someSchedules = new() { MaxSchedules = 500 };

    [Fact, Trait("Exercise", "review-board")]
    public void Part_1_completing_a_pager_takes_no_time() =>
        Simulate.Run(async () =>
        {
            var pager = ReviewBoard.NewPager();
            var rendered = RenderAsync();
            var clock = Stopwatch.StartNew();
            pager.SetResult("r001.jpg");
            Judge.Demand(clock.Elapsed < TimeSpan.FromSeconds(1),
                $"SetResult on the pager came back only after {clock.Elapsed.TotalSeconds:0.#} s: it ran the continuation of whoever waited, inline",
                "A TaskCompletionSource runs what awaits it inside SetResult, on the thread that completes it, and under the locks that it holds.",
                "the options of the constructor of TaskCompletionSource.", nameof(ReviewBoard.NewPager));
            Judge.Demand(await rendered, "print of r001.jpg", "The pager brought another result", "Whoever waits gets what was set.", "ReviewBoard.NewPager.", nameof(ReviewBoard.NewPager));

            async Task<string> RenderAsync() => Shop.RenderPrint("r001", await pager.Task);
        });

    [Fact, Trait("Exercise", "review-board")]
    public void Part_2_a_scanner_stays_on_until_the_scan_is_done() =>
        Simulate.Run(async () =>
        {
            string? scan = null;
            var clock = Stopwatch.StartNew();
            try
            {
                scan = await ReviewBoard.ScanAsync("r002");
            }
            catch (ObjectDisposedException)
            {
            }

            Judge.Demand(scan, "scan of r002", "The scanner was disposed of before the scan was done",
                "using disposes when the method returns. A method that returns a task without awaiting it returns at once, and the work is still going on.",
                "whether the method awaits the task inside the using, or only passes it on.", nameof(ReviewBoard.ScanAsync));
            Judge.Demand(clock.Elapsed >= TimeSpan.FromSeconds(1), "The scanner was not used",
                "A scan takes a second; what came sooner was made up.", "what calls Scanner.ScanAsync.", nameof(ReviewBoard.ScanAsync));
            await Task.Delay(TimeSpan.FromSeconds(0.1));
            Judge.Demand(Scanner.On == 0, "The scanner was left on: nobody has disposed of it",
                "What is disposable holds something that others want too, and lets it go only when it is disposed of.",
                "using, with the await inside it.", nameof(ReviewBoard.ScanAsync));
        }).WithoutBlocking();

    [Fact, Trait("Exercise", "review-board")]
    public void Part_3_a_value_that_is_there_takes_no_thread() =>
        Simulate.Run(async () =>
        {
            var asked = ReviewBoard.PriceAsync(13);
            Judge.Demand(ThreadPool.CompletedWorkItemCount == 0, "A price that stands in a list took a job on the pool",
                "A job for the pool costs a queue, a thread and a switch back, and whoever waits for it is blocked besides.",
                "what makes a task of a value: Task.FromResult.", nameof(ReviewBoard.PriceAsync));
            Judge.Demand(asked.IsCompleted, "A price that stands in a list was not there at once",
                "A job for the pool costs a queue, a thread and a switch back. What is known already needs none of it: the task may be complete when it comes.",
                "what makes a task of a value: Task.FromResult.", nameof(ReviewBoard.PriceAsync));
            var price = await asked;
            Judge.Demand(price == 39, $"The price is {price}, not 39", "A price is three times the centimetres.", "ReviewBoard.PriceAsync.", nameof(ReviewBoard.PriceAsync));
        }).WithoutBlocking();

    [Fact, Trait("Exercise", "review-board")]
    public Task Part_4_an_album_is_loaded_when_it_is_there() =>
        Simulate.Run(async () =>
        {
            var title = await ReviewBoard.TitlePageAsync("r004");
            Judge.Demand(title, "r004.jpg, 944 KB", "The title page was read before it was loaded",
                TooEarly, "a static async method that awaits the loading and returns the finished object.", nameof(ReviewBoard.TitlePageAsync));
        })
            .CallsOnce("FetchAsync", "r004")
            .WithoutBlocking()
            .WithoutSleeping()
            .ReturnsWhenDone()
            .Verify();

    [Fact, Trait("Exercise", "review-board")]
    public void Part_5_a_receipt_is_printed_to_its_end() =>
        Simulate.Run(async () =>
        {
            var printer = new ReceiptPrinter();
            await ReviewBoard.PrintAsync(printer, "r005 ... 39 cents");
            Judge.Demand(printer.Paper, "r005 ... 39 cents", "The receipt was not printed to its end",
                "A writer keeps what it is given in a buffer until it is full, flushed or disposed of. What is still there when nobody holds the writer any more is lost.",
                "FlushAsync, or await using, which flushes and disposes.", nameof(ReviewBoard.PrintAsync));
        }).WithoutBlocking();

    [Fact, Trait("Exercise", "review-board")]
    public void Part_6_each_customer_is_greeted_by_name() =>
        Simulate.Run(async () =>
        {
            var greetings = await Task.WhenAll(ReviewBoard.GreetAsync("r003"), ReviewBoard.GreetAsync("r004"));
            AreByName(greetings);
        })
            .CallsOnce("FetchAsync", "r003", "r004")
            .AtOnce("r003", "r004")
            .WithoutBlocking();

    [Fact, Trait("Exercise", "review-board")]
    public void Part_6_two_customers_in_every_schedule() =>
        Judge.EverySchedule(
            async () => AreByName(await Task.WhenAll(ReviewBoard.GreetAsync("r003"), ReviewBoard.GreetAsync("r004"))),
            s_someSchedules);

    [Fact, Trait("Exercise", "review-board")]
    public void Part_7_a_parcel_is_weighed_once() =>
        Simulate.Run(async () =>
        {
            string? said = null;
            var clock = Stopwatch.StartNew();
            try
            {
                said = await ReviewBoard.WeighAsync(new Scale(), 1230);
            }
            catch (InvalidOperationException)
            {
            }

            Judge.Demand(said, "1230 g, 123 cents", "A ValueTask was awaited twice",
                "What stands behind a ValueTask may be used again for the next operation once its result has been taken: the second await gets an error, or somebody else's result.",
                "awaiting once and keeping the result in a variable.", nameof(ReviewBoard.WeighAsync));
            Judge.Demand(clock.Elapsed >= TimeSpan.FromSeconds(0.5), "The parcel was not weighed",
                "The scale needs half a second.", "what calls Scale.WeighAsync.", nameof(ReviewBoard.WeighAsync));
            Judge.Demand(clock.Elapsed < TimeSpan.FromSeconds(0.75), "The parcel was weighed twice",
                "Each weighing takes half a second, and the scale does not promise to say the same again.", "how often Scale.WeighAsync is called: its result may be kept.", nameof(ReviewBoard.WeighAsync));
        }).WithoutBlocking();

    [Fact, Trait("Exercise", "review-board")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            var pager = ReviewBoard.NewPager();
            var paged = PageAsync();
            await Task.Run(() => pager.SetResult("r003"));
            Judge.Demand(await paged, "r003", "The pager brought another result", "Whoever waits gets what was set.", "ReviewBoard.NewPager.", nameof(ReviewBoard.NewPager));
            Judge.Demand(await ReviewBoard.TitlePageAsync("r004"), "r004.jpg, 944 KB", "The title page was read before it was loaded",
                TooEarly, "a static async method that awaits the loading and returns the finished object.", nameof(ReviewBoard.TitlePageAsync));

            async Task<string> PageAsync() => await pager.Task;
        }, s_someSchedules);

    private static void AreByName(string[] greetings)
    {
        const string meaning = "An AsyncLocal flows down into what is called, and never back: what a callee writes is gone when its method is over. "
            + "And a static field in its place is one for all who are greeted at the same time.";
        const string lookAt = "how a method gives something to its caller: the result.";
        Judge.Demand(greetings[0], "Good day, owner of r003.jpg, 807 KB!", "The first customer was not greeted by name", meaning, lookAt, nameof(ReviewBoard.GreetAsync));
        Judge.Demand(greetings[1], "Good day, owner of r004.jpg, 944 KB!", "The second customer was not greeted by name", meaning, lookAt, nameof(ReviewBoard.GreetAsync));
    }
}
