namespace Exercises;

public class CancelUnderLockTests
{
    [Fact, Trait("Exercise", "cancel-under-lock")]
    public void A_callback_waits_for_someone_who_needs_the_orders() =>
        Judge.CancelsOutsideLocks(async () =>
        {
            var orders = new CancelUnderLock();
            var withdrawn = orders.Open("r001");
            var other = orders.Open("r002");
            // The second order is of the same customer: a clerk closes it, and the callback waits for the clerk.
            using var registration = withdrawn.Register(() =>
            {
                var clerk = new Thread(() => orders.Close("r002"));
                clerk.Start();
                clerk.Join();
            });
            await new CancelUnderLock().WithdrawAsync("r002");
            Assert.False(other.IsCancellationRequested, "r002 was withdrawn in another book, and with it the r002 of this one: each book has its own orders.");
            await orders.WithdrawAsync("r001");
            Assert.True(withdrawn.IsCancellationRequested, "r001 was withdrawn, and its token is not cancelled when the task of WithdrawAsync has ended.");
            await orders.WithdrawAsync("r002");
            Assert.False(other.IsCancellationRequested, "The clerk closed r002, and it was withdrawn after that: Close gave up, because the lock was held while the callbacks ran.");
            orders.Close("r002");
        });

    [Fact, Trait("Exercise", "cancel-under-lock")]
    public void Closed_in_the_moment_of_the_withdrawal() =>
        Judge.EverySchedule(async () =>
        {
            var orders = new CancelUnderLock();
            orders.Open("r003");
            var done = Task.Run(() =>
            {
                orders.Close("r003");
                return orders.Open("r006");
            });
            await orders.WithdrawAsync("r003");
            var other = await done;
            Judge.NoCancelAfterDisposal();
            Assert.False(other.IsCancellationRequested, "r003 was closed and r006 opened, and the withdrawal of r003 has cancelled r006: a source that was in use again.");
        }, new SimulationOptions { MaxSchedules = 1000 });

    [Fact, Trait("Exercise", "cancel-under-lock")]
    public Task The_other_order_goes_on() =>
        Simulate.Run(async () =>
            {
                var orders = new CancelUnderLock();
                var first = FetchAsync(orders, "r004");
                var second = FetchAsync(orders, "r005");
                await Task.Delay(TimeSpan.FromSeconds(1));
                await orders.WithdrawAsync("r004");
                await Task.WhenAny(Task.WhenAll(first, second));
                // Both are closed: nothing is left to withdraw, and that is no error.
                await orders.WithdrawAsync("r005");
                return second.Result;
            })
            .WithoutSpinning()
            .Verify();

    private static async Task<string> FetchAsync(CancelUnderLock orders, string order)
    {
        var withdrawn = orders.Open(order);
        try
        {
            return await Shop.FetchAsync(order, withdrawn);
        }
        finally
        {
            orders.Close(order);
        }
    }
}
