namespace Exercises;

public class QueueReaderTests
{
    [Fact, Trait("Exercise", "queue-reader")]
    public Task The_reader_waits_without_a_pool_thread() =>
        Simulate.Run(async () =>
            {
                var reader = new QueueReader();
                await Task.Delay(TimeSpan.FromSeconds(1));
                reader.Add("r001");
                await Task.Delay(TimeSpan.FromSeconds(2));
                reader.Add("r002");
                await Task.Delay(TimeSpan.FromSeconds(1));
                await reader.CloseAsync();
                return Shop.Notes;
            })
            .WithoutSpinning()
            .WithoutSleeping()
            .LeavesThePoolFree()
            .CallsOnce("Note", "r001", "r002")
            .Gathers("noted down", "r001", "r002")
            .Verify();

    [Fact, Trait("Exercise", "queue-reader")]
    public void Noted_in_the_moment_it_comes() =>
        Simulate.Run(async () =>
        {
            var reader = new QueueReader();
            await Task.Delay(TimeSpan.FromSeconds(0.777));
            reader.Add("r008");
            Judge.Demand(
                Shop.Notes.Length == 0,
                "r008 was noted within Add, by whoever brought it",
                "Who brings an order has no time: it puts it into the queue and goes. The noting is the reader's, who takes one order after the other.",
                "what Add does: it gives the order to the reader, and comes back.");
            await Task.Delay(TimeSpan.FromSeconds(0.001));
            Judge.Demand(
                Shop.Notes.Length == 1,
                "r008 came at 0.777 s, and a millisecond later it was not noted yet",
                "Who looks into the queue now and then comes late, and looks for nothing all the other times; who empties it in the evening comes last.",
                "what wakes the reader when an order comes: the queue itself can, a timer cannot.");
            await reader.CloseAsync();
        });

    [Fact, Trait("Exercise", "queue-reader")]
    public void Closed_with_orders_in_the_queue() =>
        Simulate.Run(async () =>
            {
                var reader = new QueueReader();
                // Another one closes, which is nothing to this one.
                await new QueueReader().CloseAsync();
                foreach (var order in new[] { "r003", "r004", "r005" }) reader.Add(order);
                await reader.CloseAsync();
                return Shop.Notes;
            })
            .CallsOnce("Note", "r003", "r004", "r005")
            .Gathers("noted down", "r003", "r004", "r005");

    [Fact, Trait("Exercise", "queue-reader")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            var reader = new QueueReader();
            reader.Add("r006");
            reader.Add("r007");
            await reader.CloseAsync();
            Judge.Gathered("noted down", Shop.Notes, "r006", "r007");
        }, new SimulationOptions { MaxSchedules = 500 });
}
