namespace Exercises;

public class ProofCacheTests
{
    [Fact, Trait("Exercise", "proof-cache")]
    public void Break_it() =>
        Judge.Breaks(
            () =>
            {
                var cache = new BrokenCache();
                var one = new Thread(() => cache.Get("r001"));
                var two = new Thread(() => cache.Get("r001"));
                one.Start();
                two.Start();
                one.Join();
                two.Join();
                Assert.True(Shop.ProofsOf("r001") == 1, $"One proof was asked for twice, and was rendered {Shop.ProofsOf("r001")} times.");
            },
            ProofCache.BreakIt,
            "GetOrAdd looks, calls the factory where there is nothing, and then adds. What must the second thread see when it looks?");

    [Fact, Trait("Exercise", "proof-cache")]
    public Task Each_proof_once() =>
        Simulate.Run(async () =>
            {
                var cache = new ProofCache();
                return await Task.WhenAll(cache.GetAsync("r001"), cache.GetAsync("r002"), cache.GetAsync("r001"), cache.GetAsync("r002"));
            })
            .CallsOnce("RenderProofAsync", "r001", "r002")
            .WithoutBlocking()
            .AtOnce()
            .WithoutPolling()
            .Returns("proof of r001", "proof of r002", "proof of r001", "proof of r002")
            .Verify();

    [Fact, Trait("Exercise", "proof-cache")]
    public void A_proof_is_kept() =>
        Simulate.Run(async () =>
        {
            var cache = new ProofCache();
            string[] proofs = [await cache.GetAsync("r003"), await cache.GetAsync("r003"), await cache.GetAsync("r013"), await new ProofCache().GetAsync("r004")];
            return proofs;
        })
        .CallsOnce("RenderProofAsync", "r003", "r013", "r004")
        .Returns("proof of r003", "proof of r003", "proof of r013", "proof of r004");

    [Fact, Trait("Exercise", "proof-cache")]
    public void A_failure_is_not_kept() =>
        Simulate.Run(async () =>
        {
            var cache = new ProofCache();
            var both = new[] { cache.GetAsync("r019"), cache.GetAsync("r019") };
            foreach (var one in both) Assert.True(await Ended(one) is IOException, "r019 failed, and whoever asked for it was told something else.");
            Assert.True(Shop.ProofsOf("r019") == 1, $"Two asked for r019 at the same time, and it was rendered {Shop.ProofsOf("r019")} times.");

            var again = cache.GetAsync("r019");
            Assert.True(await Ended(again) is null, "The fault was cached: r019 failed once, and whoever asks later gets the same exception, for ever.");
            Assert.Equal("proof of r019", await again);
            await cache.GetAsync("r019");
            Assert.True(Shop.ProofsOf("r019") == 2, $"r019 failed and then was rendered, which is twice; it was rendered {Shop.ProofsOf("r019")} times.");
        });

    [Fact, Trait("Exercise", "proof-cache")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            var cache = new ProofCache();
            var proofs = await Task.WhenAll(Task.Run(() => cache.GetAsync("r005")), Task.Run(() => cache.GetAsync("r005")));
            Judge.Demand(Shop.ProofsOf("r005") == 1, $"The proof of r005 was asked for twice at once, and was rendered {Shop.ProofsOf("r005")} times",
                "Between looking for a proof and keeping one another thread came, looked too, and found none: check-then-act. Each step may be thread-safe; the two together are not.",
                "what looks and keeps in one step: GetOrAdd with a Lazy, or one lock around both.", nameof(ProofCache.GetAsync));
            Assert.True(proofs is ["proof of r005", "proof of r005"], $"The proof of r005 was asked for twice, and what came was {string.Join(" and ", proofs)}.");
        }, new SimulationOptions { MaxSchedules = 1000 });

    [Fact, Trait("Exercise", "proof-cache")]
    public void A_failure_in_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            // Both ask again when they are told of the failure, the one early and the other late.
            var cache = new ProofCache();
            await Task.WhenAll(Task.Run(() => AskUntilThere(cache, "r029")), Task.Run(() => AskUntilThere(cache, "r029")));
            Judge.Demand(Shop.ProofsOf("r029") > 1, "The fault was cached: r029 failed once, and whoever asked again was given the same exception",
                "A failure is no proof: who asks later may have more luck, and is to be rendered one.",
                "what becomes of an entry whose task has failed.", nameof(ProofCache.GetAsync));
            Judge.Demand(Shop.ProofsOf("r029") == 2, $"The proof of r029 failed once, and was rendered {Shop.ProofsOf("r029")} times in all, not twice",
                "Two are told of one failure. Who comes late must not throw away what has been begun anew meanwhile.",
                "what is removed after a failure: the one that failed, and not whatever is there by now (TryRemove takes a KeyValuePair, too).", nameof(ProofCache.GetAsync));
        }, new SimulationOptions { MaxSchedules = 1000 });

    private static async Task AskUntilThere(ProofCache cache, string order)
    {
        for (var times = 1; times <= 5; times++)
        {
            if (await Ended(cache.GetAsync(order)) is null) return;
        }
    }

    private static async Task<Exception?> Ended(Task task)
    {
        await Task.WhenAny(task);
        return task.Exception?.GetBaseException();
    }
}
