namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>Two transfers between the same accounts in opposite directions lock them in opposite orders.</summary>
[Published("B. Goetz et al.: Java Concurrency in Practice, section 10.1.2, Dynamic lock order deadlocks", "deadlock")]
internal static class TransferDeadlock
{
    sealed class Account(int id)
    {
        public readonly int Id = id;
        public int Balance = 100;
    }

    public static void Wrong() => Judge((from, _) => from);

    public static void Right() => Judge((from, to) => from.Id < to.Id ? from : to);

    static void Judge(Func<Account, Account, Account> first)
    {
        Account a = new(1), b = new(2);
        void Transfer(Account from, Account to, int amount)
        {
            var outer = first(from, to);
            lock (outer)
                lock (outer == from ? to : from)
                {
                    from.Balance -= amount;
                    to.Balance += amount;
                }
        }
        Together.Run(() => Transfer(a, b, 10), () => Transfer(b, a, 20));
        Assert.Equal((110, 90), (a.Balance, b.Balance));
    }
}
