namespace Exercises;

public class WhoWaitsTests
{
    [Fact, Trait("Exercise", "who-waits")]
    public Task Which_steps_wait() =>
        Simulate.Run(() =>
            {
                Steps.DoAtOnce(Steps.Read("r001 Fetch 1, r002 Render 1, r003 Charge 1, r004 Sharpen 1"));
                return new[] { "Fetch", "Render", "Charge", "Sharpen", "Sharpen", "Charge", "Render", "Fetch" }.Select(name => $"{name}: {WhoWaits.KindOf(name)}").ToArray();
            },
            new() { Cores = 2 })
            .MarkedAsDone()
            .Verify();

    [Fact, Trait("Exercise", "who-waits")]
    public void Two_fetches() => Predicted("r001 Fetch 2, r002 Fetch 2");

    [Fact, Trait("Exercise", "who-waits")]
    public void Two_renders() => Predicted("r001 Render 1, r002 Render 1");

    [Fact, Trait("Exercise", "who-waits")]
    public void A_fetch_and_a_render() => Predicted("r001 Fetch 3, r002 Render 2");

    [Fact, Trait("Exercise", "who-waits")]
    public void One_of_each() => Predicted("r001 Fetch 1, r002 Render 1, r003 Charge 1, r004 Sharpen 1");

    [Fact, Trait("Exercise", "who-waits")]
    public void Four_to_sharpen() => Predicted("r001 Sharpen 0.5, r002 Sharpen 0.5, r003 Sharpen 0.5, r004 Sharpen 0.5");

    [Fact, Trait("Exercise", "who-waits")]
    public void Whatever_takes_longer()
    {
        foreach (var wait in new[] { "0.5", "1", "2" })
        {
            foreach (var work in new[] { "0.5", "1" })
                Predicted($"r001 Charge {wait}, r002 Render {work}, r003 Sharpen {work}, r004 Fetch 0.5");
        }

        // One that computes for longer than its share of the cores.
        Predicted("r001 Render 2, r002 Sharpen 0.5, r003 Fetch 0.5");
    }

    // Predicted first, then done, on a machine with one core and on one with two.
    private static void Predicted(string steps)
    {
        for (var cores = 1; cores <= 2; cores++)
        {
            var machine = cores;
            Simulate.Run(() =>
                {
                    var prediction = WhoWaits.Finish(Steps.Read(steps), machine);
                    Steps.DoAtOnce(Steps.Read(steps));
                    return prediction;
                },
                new() { Cores = machine })
                .TakesAsPredicted(machine);
        }
    }
}
