namespace Exercises;

public class PublicationTests
{
    private static readonly SimulationOptions s_withDataRaces = new() { DataRaces = true };

    [Fact, Trait("Exercise", "publication")]
    public void Break_it() =>
        Judge.Breaks(
            () =>
            {
                var tag = new BrokenTag();
                var read = "";
                var one = new Thread(() => tag.Change("gloss", 20));
                var two = new Thread(() => read = tag.Read());
                one.Start();
                two.Start();
                one.Join();
                two.Join();
                Assert.True(read is "matt 10" or "gloss 20", $"The customer read a tag that never hung there: {read}.");
            },
            Publication.BreakIt,
            "the tag is written in two steps, and read in two. When must the reader come to see one new half and one old?");

    [Fact, Trait("Exercise", "publication")]
    public void Opened_or_not_yet() => Judge.EverySchedule(OpenAndLook());

    [Fact, Trait("Exercise", "publication")]
    public void Opened_or_not_yet_without_a_data_race() => Judge.EverySchedule(OpenAndLook(), s_withDataRaces);

    [Fact, Trait("Exercise", "publication")]
    public void A_tag_is_whole() => Judge.EverySchedule(ChangeAndRead());

    [Fact, Trait("Exercise", "publication")]
    public void A_tag_is_whole_without_a_data_race() => Judge.EverySchedule(ChangeAndRead(), s_withDataRaces);

    [Fact, Trait("Exercise", "publication")]
    public void One_after_the_other() =>
        Simulate.Run(() =>
        {
            var desk = new Publication();
            Assert.True(desk.Sheets is null, $"The desk has not opened yet, and {desk.Sheets} sheets are there.");
            desk.Open(0);
            Assert.True(desk.Sheets == 0, $"The desk opened with 0 sheets, and {desk.Sheets?.ToString() ?? "none"} are there.");
            desk.Change("silk", 7);
            desk.Change("board", 8);
            Assert.True(desk.Tag == ("board", 8), $"The tag was changed to board 8, and says {desk.Tag}.");
            var other = new Publication();
            Assert.True(other.Sheets is null && other.Tag != ("board", 8), "Another desk, which has not opened, shows what the first one does: each has its own.");
        })
        .WithoutSpinning()
        .WithoutSleeping();

    private static Action OpenAndLook() => () =>
    {
        var desk = new Publication();
        int? seen = -1;
        var clerk = new Thread(() => desk.Open(500));
        var customer = new Thread(() => seen = desk.Sheets);
        clerk.Start();
        customer.Start();
        clerk.Join();
        customer.Join();
        Assert.True(seen is null or 500, $"The desk opened with 500 sheets, and the customer saw {seen}.");
        Assert.True(desk.Sheets == 500, $"The desk has opened with 500 sheets, and shows {desk.Sheets?.ToString() ?? "that it has not"}.");
    };

    private static Action ChangeAndRead() => () =>
    {
        var desk = new Publication();
        desk.Change("matt", 10);
        var read = ("", 0);
        var clerk = new Thread(() =>
        {
            desk.Change("gloss", 20);
            desk.Change("silk", 30);
        });
        var customer = new Thread(() => read = desk.Tag);
        clerk.Start();
        customer.Start();
        clerk.Join();
        customer.Join();
        Assert.True(read is ("matt", 10) or ("gloss", 20) or ("silk", 30), $"The customer read a tag that never hung there: {read.Item1} {read.Item2}, half of one and half of another.");
    };
}
