namespace Exercises;

public class TwoTraysTests
{
    [Fact, Trait("Exercise", "two-trays")]
    public void Break_it() =>
        Judge.Breaks(
            () =>
            {
                var (left, right) = (new Tray(1, 10), new Tray(2, 10));
                var one = new Thread(() => BrokenTrays.Move(left, right, 3));
                var two = new Thread(() => BrokenTrays.Move(right, left, 5));
                one.Start();
                two.Start();
                one.Join();
                two.Join();
            },
            TwoTrays.BreakIt,
            "each thread takes two locks, one after the other. When must the second thread come for neither to get its second one?");

    [Fact, Trait("Exercise", "two-trays")]
    public void There_and_back() =>
        Judge.EverySchedule(() =>
        {
            var (left, right) = (new Tray(4, 10), new Tray(2, 20));
            var one = new Thread(() => TwoTrays.Move(left, right, 3));
            var two = new Thread(() => TwoTrays.Move(right, left, 5));
            one.Start();
            two.Start();
            one.Join();
            two.Join();
            Assert.True((left.Sheets, right.Sheets) == (12, 18), $"12 and 18 sheets should be in the trays, and {left.Sheets} and {right.Sheets} are.");
        });

    [Fact, Trait("Exercise", "two-trays")]
    public void Round_about() =>
        Judge.EverySchedule(() =>
        {
            // By their numbers in order; by a part of the number, as of one lock in four, round about.
            var (a, b, c) = (new Tray(7, 10), new Tray(3, 10), new Tray(4, 10));
            var one = new Thread(() => TwoTrays.Move(a, b, 1));
            var two = new Thread(() => TwoTrays.Move(b, c, 2));
            var three = new Thread(() => TwoTrays.Move(c, a, 4));
            one.Start();
            two.Start();
            three.Start();
            one.Join();
            two.Join();
            three.Join();
            Assert.True((a.Sheets, b.Sheets, c.Sheets) == (13, 9, 8), $"13, 9 and 8 sheets should be in the trays, and {a.Sheets}, {b.Sheets} and {c.Sheets} are.");
        });

    [Fact, Trait("Exercise", "two-trays")]
    public void One_after_the_other() =>
        Simulate.Run(() =>
        {
            var (left, right) = (new Tray(4, 8), new Tray(3, 9));
            TwoTrays.Move(left, right, 6);
            TwoTrays.Move(right, left, 1);
            Assert.True((left.Sheets, right.Sheets) == (3, 14), $"3 and 14 sheets should be in the trays, and {left.Sheets} and {right.Sheets} are.");
            TwoTrays.Move(left, left, 2);
            Assert.True(left.Sheets == 3, $"From a tray to itself nothing moves, and {left.Sheets} of 3 sheets are in it.");
        })
        .WithoutSpinning()
        .WithoutSleeping();
}
