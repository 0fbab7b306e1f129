using System.Diagnostics;

namespace Exercises;

public class LostErrorsTests
{
    private static readonly SimulationOptions s_someSchedules = new() { MaxSchedules = 500 };

    [Fact, Trait("Exercise", "lost-errors")]
    public Task All_at_once_and_none_lost() =>
        Judge.Errors(() => ErrorOf(() => LostErrors.FetchAllAsync(["r001", "p002", "r003"])))
            .CallsEach("FetchOldAsync", "r001", "p002", "r003")
            .Reaches("PandaException: Panda: p002 has been eaten")
            .AtOnce()
            .ReturnsWhenDone()
            .WithoutBlocking()
            .Verify();

    [Fact, Trait("Exercise", "lost-errors")]
    public void More_at_once_than_there_are_cores() =>
        Judge.Errors(() => ErrorOf(() => LostErrors.FetchAllAsync(["r022", "p023", "r024", "r025", "r026", "r027", "r028", "r029"])))
            .CallsEach("FetchOldAsync", "r022", "p023", "r024", "r025", "r026", "r027", "r028", "r029")
            .Reaches("PandaException: Panda: p023 has been eaten")
            .AtOnce()
            .WithoutBlocking();

    [Fact, Trait("Exercise", "lost-errors")]
    public void One_photo() =>
        Judge.Errors(() => ErrorOf(() => LostErrors.FetchAsync("p004")))
            .CallsEach("FetchOldAsync", "p004")
            .Reaches("PandaException: Panda: p004 has been eaten")
            .WithoutBlocking();

    [Fact, Trait("Exercise", "lost-errors")]
    public void Two_photos() =>
        Judge.Errors(() => ErrorOf(() => LostErrors.FetchBothAsync("p005", "r006")))
            .CallsEach("FetchOldAsync", "p005", "r006")
            .Reaches("PandaException: Panda: p005 has been eaten")
            .AtOnce()
            .WithoutBlocking();

    [Fact, Trait("Exercise", "lost-errors")]
    public void Two_photos_of_which_the_second_is_gone() =>
        Judge.Errors(() => ErrorOf(() => LostErrors.FetchBothAsync("r020", "p021")))
            .CallsEach("FetchOldAsync", "r020", "p021")
            .Reaches("PandaException: Panda: p021 has been eaten")
            .AtOnce()
            .WithoutBlocking();

    [Fact, Trait("Exercise", "lost-errors")]
    public void A_photo_that_is_watched() =>
        Judge.Errors(() => ErrorOf(() => LostErrors.WatchAsync("r007").WaitAsync(TimeSpan.FromSeconds(10))))
            .LooksEachSecond("Look", "r007", 3)
            .Reaches("PandaException: Panda: r007 has been eaten")
            .WithoutBlocking();

    [Fact, Trait("Exercise", "lost-errors")]
    public void Each_failure_is_told() =>
        Judge.Errors(() => MessagesOf(() => LostErrors.FailuresAsync(["p008", "r009", "p010"])))
            .CallsEach("FetchOldAsync", "p008", "r009", "p010")
            .Tells("Panda: p008 has been eaten", "Panda: p010 has been eaten")
            .AtOnce()
            .WithoutBlocking();

    [Fact, Trait("Exercise", "lost-errors")]
    public void When_nothing_fails() =>
        Judge.Errors(async () =>
        {
            await LostErrors.FetchAsync("r011");
            await LostErrors.FetchBothAsync("r012", "r013");
            await LostErrors.FetchAllAsync(["r014", "r015"]);
            return await LostErrors.FailuresAsync(["r016", "r017"]);
        })
            .CallsEach("FetchOldAsync", "r011", "r012", "r013", "r014", "r015", "r016", "r017")
            .Tells();

    [Fact, Trait("Exercise", "lost-errors")]
    public void In_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            var error = await ErrorOf(() => LostErrors.FetchBothAsync("r018", "p019"));
            Judge.Told(error, "PandaException: Panda: p019 has been eaten");
        }, s_someSchedules);

    [Fact, Trait("Exercise", "lost-errors")]
    public void Each_failure_in_every_schedule() =>
        Judge.EverySchedule(async () =>
        {
            var messages = await MessagesOf(() => LostErrors.FailuresAsync(["p030", "p031"]));
            Judge.Told(messages, "Panda: p030 has been eaten", "Panda: p031 has been eaten");
        }, s_someSchedules);

    private static async Task<string[]> MessagesOf(Func<Task<string[]>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception error)
        {
            Judge.Demand(false,
                $"FailuresAsync was to return the messages, and failed itself: {error.GetType().Name}: {error.Message}",
                "An await throws the first exception as it is, a PandaException; only Wait and Result wrap all of them in an AggregateException.",
                "what the catch names; and the task of Task.WhenAll itself: its Exception holds them all.", nameof(LostErrors.FailuresAsync));
            throw;
        }
    }

    private static async Task<string[]> ErrorOf(Func<Task> call)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            await call();
            // Whoever comes back before the second is over: the shop is open for a while, and sees what goes wrong then.
            if (clock.Elapsed < TimeSpan.FromSeconds(1)) await Task.Delay(TimeSpan.FromSeconds(2));
            return [];
        }
        catch (Exception error)
        {
            return [$"{error.GetType().Name}: {error.Message}"];
        }
    }
}
