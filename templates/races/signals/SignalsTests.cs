namespace Exercises;

public class SignalsTests
{
    [Fact, Trait("Exercise", "signals")]
    public void Break_it() =>
        Judge.Breaks(
            () =>
            {
                var tray = new BrokenTray();
                var one = new Thread(() => tray.Take());
                var two = new Thread(() => tray.Take());
                var three = new Thread(() =>
                {
                    tray.Put("r001");
                    tray.Put("r002");
                });
                one.Start();
                two.Start();
                three.Start();
                one.Join();
                two.Join();
                three.Join();
            },
            Signals.BreakIt,
            "thread 1 waits, and thread 3 wakes it for one order. Who may come before thread 1 has the lock again?");

    [Fact, Trait("Exercise", "signals")]
    public Task Printed_as_they_come() =>
        Simulate.Run(() =>
            {
                var tray = new Signals();
                var printers = new[] { Printer(tray), Printer(tray) };
                foreach (var order in (string[])["r001", "r002"])
                {
                    Shop.Charge(order);
                    tray.Put(order);
                }

                foreach (var printer in printers) printer.Join();
            })
            .WithoutSpinning()
            .WithoutPolling()
            .Verify();

    [Fact, Trait("Exercise", "signals")]
    public void Two_printers_one_clerk() =>
        Judge.EverySchedule(() =>
        {
            var tray = new Signals();
            var taken = new string[2];
            var one = new Thread(() => taken[0] = tray.Take());
            var two = new Thread(() => taken[1] = tray.Take());
            one.Start();
            two.Start();
            tray.Put("r003");
            tray.Put("r004");
            one.Join();
            two.Join();
            var both = string.Join(" and ", taken.Order());
            Assert.True(both == "r003 and r004", $"r003 and r004 were put into the tray, and {both} were taken out of it.");
        });

    [Fact, Trait("Exercise", "signals")]
    public void One_printer_two_clerks() =>
        Judge.EverySchedule(() =>
        {
            var tray = new Signals();
            var one = new Thread(() => tray.Put("r005"));
            var two = new Thread(() => tray.Put("r006"));
            one.Start();
            two.Start();
            string[] taken = [tray.Take(), tray.Take()];
            one.Join();
            two.Join();
            var both = string.Join(" and ", taken.Order());
            Assert.True(both == "r005 and r006", $"r005 and r006 were put into the tray, and {both} were taken out of it.");
        });

    [Fact, Trait("Exercise", "signals")]
    public void The_oldest_first() =>
        Simulate.Run(() =>
        {
            var tray = new Signals();
            // What lies in another tray is not for this one.
            new Signals().Put("r010");
            foreach (var order in (string[])["r009", "r007", "r008"]) tray.Put(order);
            string[] taken = [tray.Take(), tray.Take(), tray.Take()];
            Assert.True(taken is ["r009", "r007", "r008"], $"r009, r007 and r008 were put into the tray, and came out as {string.Join(", ", taken)}.");
        });

    private static Thread Printer(Signals tray)
    {
        var printer = new Thread(() => Shop.PrintSheet(tray.Take()));
        printer.Start();
        return printer;
    }
}
