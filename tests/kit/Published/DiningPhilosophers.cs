namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>All take their left fork and wait for the right one. With the forks in an order, the last takes his right one first.</summary>
[Published("E. Dijkstra: Hierarchical Ordering of Sequential Processes (EWD 310), Acta Informatica 1, 1971", "deadlock")]
internal static class DiningPhilosophers
{
    const int Seats = 3;

    public static void Wrong() => Judge(seat => (seat, (seat + 1) % Seats));

    public static void Right() => Judge(seat => (Math.Min(seat, (seat + 1) % Seats), Math.Max(seat, (seat + 1) % Seats)));

    static void Judge(Func<int, (int First, int Second)> forksOf)
    {
        var forks = new object[Seats];
        for (var i = 0; i < Seats; i++) forks[i] = new object();
        void Dine(int seat)
        {
            var (first, second) = forksOf(seat);
            lock (forks[first])
                lock (forks[second])
                {
                }
        }
        Together.Run(() => Dine(0), () => Dine(1), () => Dine(2));
    }
}
