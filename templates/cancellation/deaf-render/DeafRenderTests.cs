namespace Exercises;

public class DeafRenderTests
{
    [Fact, Trait("Exercise", "deaf-render")]
    public void Withdrawn_while_it_renders() =>
        Simulate.Run(async () =>
            {
                using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(1.25));
                var rendered = DeafRender.RenderAsync("r001", 6, withdrawal.Token);
                await Task.WhenAny(rendered);
                // The customer has gone, the shop is still open: whoever goes on working is seen.
                await Task.Delay(TimeSpan.FromSeconds(5));
                return rendered.Status;
            })
            .StopsWithin(1.25, within: 1)
            .OffTheCaller()
            .WithoutSpinning()
            .EndsCanceled();

    [Fact, Trait("Exercise", "deaf-render")]
    public Task Not_withdrawn() =>
        Simulate.Run(() => DeafRender.RenderAsync("r002", 4, CancellationToken.None))
            .Returns("r002, tile 1", "r002, tile 2", "r002, tile 3", "r002, tile 4")
            .OffTheCaller()
            .Verify();

    [Fact, Trait("Exercise", "deaf-render")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            // Just when a tile is done: whichever comes first, it is the whole photo or none.
            using var withdrawal = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));
            var rendered = DeafRender.RenderAsync("r003", 2, withdrawal.Token);
            await Task.WhenAny(rendered);
            Judge.AllOrCanceled(rendered, cleanups: 1, "r003, tile 1", "r003, tile 2");
        }, new SimulationOptions { MaxSchedules = 1000 });
}
