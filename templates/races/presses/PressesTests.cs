using System.Diagnostics;

namespace Exercises;

public class PressesTests
{
    [Fact, Trait("Exercise", "presses")]
    public void Break_it() =>
        Judge.Breaks(
            () =>
            {
                var press = new BrokenPress();
                var (first, second, third) = (0, 0, 0);
                var one = new Thread(() => first = press.TryPrint());
                var two = new Thread(() => second = press.TryPrint());
                var three = new Thread(() => third = press.TryPrint());
                one.Start();
                two.Start();
                three.Start();
                one.Join();
                two.Join();
                three.Join();
                var most = Math.Max(first, Math.Max(second, third));
                Assert.True(most < 2, $"There is one press, and {most} orders were on it at once.");
            },
            Presses.BreakIt,
            "the one who finds the press taken releases it all the same. Whose place is that, who can come in then, and has the first one counted itself by then?");

    [Fact, Trait("Exercise", "presses")]
    public Task Three_orders_on_two_presses() =>
        Judge.AcrossAwaits(async () =>
            {
                var presses = new Presses();
                return await Task.WhenAll(presses.PrintAsync("r001", default), presses.PrintAsync("r002", default), presses.PrintAsync("r003", default));
            })
            .CallsOnce("PressAsync", "r001", "r002", "r003")
            .AtOnce("r001", "r002")
            .WithoutBlocking()
            .WithoutPolling()
            .Returns("r001 on paper", "r002 on paper", "r003 on paper")
            .Verify();

    [Fact, Trait("Exercise", "presses")]
    public void A_torn_sheet_frees_its_press() =>
        Simulate.Run(async () =>
        {
            var presses = new Presses();
            var torn = new[] { presses.PrintAsync("r019", default), presses.PrintAsync("r029", default), presses.PrintAsync("r039", default) };
            var last = presses.PrintAsync("r004", default);
            var ended = await Task.WhenAny(last, Task.Delay(TimeSpan.FromSeconds(10)));
            Assert.True(ended == last, "r004 is still waiting after 10 s: a press whose order tore was never released.");
            foreach (var one in torn) await Assert.ThrowsAsync<IOException>(() => one);
            Assert.Equal("r004 on paper", await last);

            await Task.WhenAny(Task.WhenAll(presses.PrintAsync("r013", default), presses.PrintAsync("r014", default), presses.PrintAsync("r015", default)));
            Assert.True(Shop.Jams == 0, "Released twice: after some prints more orders are let in than there are presses.");
        });

    [Fact, Trait("Exercise", "presses")]
    public void Who_withdraws_while_waiting_releases_nothing() =>
        Simulate.Run(async () =>
        {
            var presses = new Presses();
            using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));
            var printed = new[] { presses.PrintAsync("r005", default), presses.PrintAsync("r006", default) };
            var withdrawn = presses.PrintAsync("r007", withdrawal.Token);
            var last = presses.PrintAsync("r008", default);
            var clock = Stopwatch.StartNew();
            await Task.WhenAny(withdrawn);
            Assert.True(withdrawn.IsCanceled, $"r007 was withdrawn while it waited for a press, and its task is {withdrawn.Status}.");
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(0.75), $"r007 was withdrawn after 0.5 s, and its task ended only after {clock.Elapsed.TotalSeconds:0.##} s: it stood in the queue all the same. The wait itself must be given the token.");
            await Task.WhenAny(Task.WhenAll([.. printed, last]));
            Assert.True(Shop.Jams == 0, "Release without a wait: r007 waited and was withdrawn, took no press, and one was released all the same; so r008 came on a press that was taken.");
            Assert.Equal("r008 on paper", await last);

            // Both presses are free by now, and two orders have room at the same time.
            var next = Task.WhenAll(presses.PrintAsync("r013", default), presses.PrintAsync("r014", default));
            var ended = await Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(1.5)));
            Assert.True(ended == next, "A press is gone for good: r007 was withdrawn while it waited, its wait went on all the same, and took a press for nobody. "
                + "So r013 and r014 printed one after the other. Look at what ends the wait itself, not only the waiting for it.");
        });

    [Fact, Trait("Exercise", "presses")]
    public void Who_withdraws_while_printing_is_printed() =>
        Simulate.Run(async () =>
        {
            var presses = new Presses();
            using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));
            var printing = presses.PrintAsync("r016", withdrawal.Token);
            var others = Task.WhenAll(presses.PrintAsync("r017", default), presses.PrintAsync("r018", default));
            await Task.Delay(TimeSpan.FromSeconds(0.25));
            Assert.True(Shop.Jams == 0, "Three orders were on two presses at once.");
            await Task.WhenAny(Task.WhenAll(printing, others));
            Assert.True(Shop.Jams == 0, "r016 was withdrawn while it was printed, and its press was released in the middle of the print; so r018 came on a press that was taken.");
            Assert.True(printing.IsCompletedSuccessfully, $"r016 was withdrawn when it was on a press already, so that it is printed; and its task is {printing.Status}.");
        });

    [Fact, Trait("Exercise", "presses")]
    public void Never_three_at_once() =>
        Judge.EverySchedule(async () =>
        {
            var presses = new Presses();
            await Task.WhenAll(Task.Run(() => presses.PrintAsync("r010", default)), Task.Run(() => presses.PrintAsync("r011", default)), Task.Run(() => presses.PrintAsync("r012", default)));
            Assert.True(Shop.Jams == 0, "Three orders were on two presses at once.");
        }, new SimulationOptions { MaxSchedules = 1000 });
}
