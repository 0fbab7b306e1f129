namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>async void.</summary>
public static class AsyncVoidPrograms
{
    [Program("async void: runs until its first await before the caller goes on")]
    public static string UntilFirst()
    {
        var order = "";
        var gate = new TaskCompletionSource();
        using var done = new ManualResetEventSlim();
        async void Work()
        {
            order += "a";
            await gate.Task;
            order += "c";
            done.Set();
        }
        Work();
        order += "b";
        gate.SetResult();
        done.Wait();
        return order;
    }

    [Program("async void: the caller does not wait for it")]
    public static string NotWaited()
    {
        var done = false;
        var gate = new TaskCompletionSource();
        async void Work()
        {
            await gate.Task;
            done = true;
        }
        Work();
        var before = done;
        gate.SetResult();
        return $"{before} {done}";
    }

    [Program("async void: an exception ends the process", Ending.EndsProcess)]
    public static string Throws()
    {
        static async void Work()
        {
            await Task.Yield();
            throw new InvalidOperationException("Panda");
        }
        Work();
        Thread.Sleep(Timeout.Infinite);
        return "not reached";
    }

    [Program("async void: an exception before the first await is not caught by the caller", Ending.EndsProcess)]
    public static string ThrowsEarly()
    {
        static async void Work()
        {
            if (Environment.TickCount64 >= 0) throw new InvalidOperationException("Panda");
            await Task.Yield();
        }
        try
        {
            Work();
        }
        catch (InvalidOperationException)
        {
            return "caught";
        }
        Thread.Sleep(Timeout.Infinite);
        return "not reached";
    }

    [Program("async void: in a context the exception is posted to it")]
    public static string Posted()
    {
        var context = new CountingContext();
        return context.Run(async () =>
        {
            static async void Work()
            {
                await Task.CompletedTask;
                throw new InvalidOperationException("Panda");
            }
            Work();
            await Task.Yield();
            return $"{Outcome.Describe(context.Error)}";
        });
    }

    [Program("async void: tells the context that it started and ended")]
    public static string Operations()
    {
        var context = new CountingContext();
        return context.Run(() =>
        {
            static async void Work() => await Task.CompletedTask;
            Work();
            return Task.FromResult($"{context.Started} {context.Completed}");
        });
    }
}

/// <summary>IAsyncEnumerable.</summary>
public static class AsyncEnumerablePrograms
{
    private static async IAsyncEnumerable<int> Numbers([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        for (var i = 1; i <= 3; i++)
        {
            await Task.Delay(5, token);
            yield return i;
        }
    }

    [Program("IAsyncEnumerable: gives its items in order")]
    public static async Task<string> Items()
    {
        var items = "";
        await foreach (var item in Numbers()) items += item;
        return items;
    }

    [Program("IAsyncEnumerable: leaving early runs finally")]
    public static async Task<string> Finally()
    {
        var cleaned = false;
        async IAsyncEnumerable<int> Watch()
        {
            try
            {
                yield return 1;
                await Task.Yield();
                yield return 2;
            }
            finally
            {
                cleaned = true;
            }
        }
        await foreach (var _ in Watch()) break;
        return $"{cleaned}";
    }

    [Program("IAsyncEnumerable: WithCancellation reaches the iterator")]
    public static async Task<string> Canceled()
    {
        using var source = new CancellationTokenSource();
        var items = "";
        var how = await Outcome.OfAsync(async () =>
        {
            await foreach (var item in Numbers().WithCancellation(source.Token))
            {
                items += item;
                source.Cancel();
            }
        });
        return $"{items} {how}";
    }

    [Program("IAsyncEnumerable: a fault comes at its item")]
    public static async Task<string> Fault()
    {
        static async IAsyncEnumerable<int> Fail()
        {
            yield return 1;
            await Task.Yield();
            throw new InvalidOperationException();
        }
        var items = "";
        var how = await Outcome.OfAsync(async () =>
        {
            await foreach (var item in Fail()) items += item;
        });
        return $"{items} {how}";
    }
}
