namespace Exercises;

public class LastSheetTests
{
    [Fact, Trait("Exercise", "last-sheet")]
    public void Break_it() =>
        Judge.Breaks(
            () =>
            {
                var stock = new BrokenStock(1);
                var one = new Thread(() => stock.TryTake());
                var two = new Thread(() => stock.TryTake());
                one.Start();
                two.Start();
                one.Join();
                two.Join();
                Assert.True(stock.Sheets >= 0, $"Two orders took the last sheet: {stock.Sheets} are left.");
            },
            LastSheet.BreakIt,
            "both must find a sheet, and there is one. Who has looked, and who has taken, when the second one looks?");

    [Fact, Trait("Exercise", "last-sheet")]
    public Task Two_sheets_for_three_orders() =>
        Simulate.Run(() =>
            {
                var stock = new LastSheet(2);
                var printed = PrintAll(stock, "r001", "r002", "r003");
                Assert.True(printed == 2, $"2 sheets, and {printed} of 3 orders were told that they are printed.");
                Assert.True(stock.Sheets == 0, $"2 sheets, 2 prints, and {stock.Sheets} sheets are left.");
            })
            .CallsOnce("PrintSheet", "r001", "r002")
            .AtOnce()
            .WithoutSpinning()
            .WithoutSleeping()
            .Verify();

    [Fact, Trait("Exercise", "last-sheet")]
    public void The_last_sheet_is_printed_once() =>
        Judge.EverySchedule(() =>
        {
            var stock = new LastSheet(1);
            var printed = PrintAll(stock, "r004", "r005");
            Assert.True(printed == 1, $"1 sheet, and {printed} of 2 orders were told that they are printed.");
            Assert.True(stock.Sheets == 0, $"1 sheet, 1 print, and {stock.Sheets} sheets are left.");
        });

    [Fact, Trait("Exercise", "last-sheet")]
    public void No_sheet_is_left_over() =>
        Judge.EverySchedule(() =>
        {
            var stock = new LastSheet(3);
            var printed = PrintAll(stock, "r006", "r007");
            Assert.True(printed == 2, $"3 sheets, and {printed} of 2 orders were told that they are printed.");
            Assert.True(stock.Sheets == 1, $"3 sheets, 2 prints, and {stock.Sheets} sheets are left.");
        });

    [Fact, Trait("Exercise", "last-sheet")]
    public void Each_stock_is_its_own() =>
        Simulate.Run(() =>
        {
            Assert.False(new LastSheet(0).Print("r008"), "There was no sheet, and r008 was told that it is printed.");
            var stock = new LastSheet(1);
            Assert.True(stock.Print("r009"), "There was a sheet, and r009 was not printed.");
            Assert.False(stock.Print("r010"), "The only sheet was r009's, and r010 was told that it is printed.");
        })
        .CallsOnce("PrintSheet", "r009");

    private static int PrintAll(LastSheet stock, params string[] orders)
    {
        var printed = new bool[orders.Length];
        var threads = new List<Thread>();
        for (var i = 0; i < orders.Length; i++)
        {
            var number = i;
            threads.Add(new Thread(() => printed[number] = stock.Print(orders[number])));
        }

        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return printed.Count(done => done);
    }
}
