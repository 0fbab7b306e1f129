using System.Text;

namespace ConcurrencyWorkshop.Kit.Tests.Engine.Language;

/// <summary>Control flow: patterns, exceptions, iterators, closures, async methods.</summary>
internal static class FlowShapes
{
    static int count;
    static volatile bool done;
    static readonly List<string> log = [];

    sealed class Resource(string name) : IDisposable, IAsyncDisposable
    {
        public string Name => name;

        public void Dispose() => log.Add("disposed " + name);

        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            log.Add("disposed later " + name);
        }
    }

    static string Describe(object? value) => value switch
    {
        null => "null",
        int and > 10 and < 20 => "teen",
        int i when i % 2 == 0 => "even",
        int => "odd",
        string { Length: 0 } => "empty",
        "panda" or "bear" => "animal",
        string { Length: > 5 and var length } => $"long {length}",
        int[] and [1, .., var last] => $"list to {last}",
        int[] and [] => "no list",
        (int x, int y) => $"pair {x + y}",
        DateTime { Year: 2000 } => "millennium",
        _ => value.GetType().Name,
    };

    public static string Patterns()
    {
        count = 0;
        object?[] values = [null, 15, 4, 7, "", "panda", "longer text", new[] { 1, 2, 9 }, Array.Empty<int>(), (3, 4), new DateTime(2000, 1, 1), 1.5];
        var text = string.Join(";", values.Select(Describe));
        switch (count)
        {
            case 0: count = 3; goto case 3;
            case 3: count++; break;
            default: count = 0; goto again;
        }
    again:
        return text + count;
    }

    static string Step(int depth, StringBuilder trace)
    {
        try
        {
            trace.Append('t').Append(depth);
            if (depth == 0) throw new InvalidOperationException("bottom");
            return Step(depth - 1, trace);
        }
        catch (InvalidOperationException error) when (Filter(error, depth, trace))
        {
            trace.Append('c').Append(depth);
            try
            {
                throw;
            }
            catch (Exception again) when (again is { Message.Length: > 3 })
            {
                return again.Message;
            }
        }
        catch (ArgumentException)
        {
            return "never";
        }
        finally
        {
            for (var i = 0; i < 2; i++) trace.Append('f').Append(depth);
        }
    }

    static bool Filter(Exception error, int depth, StringBuilder trace)
    {
        trace.Append('w').Append(depth);
        return depth == 2 && error.Message == "bottom";
    }

    public static string Exceptions()
    {
        log.Clear();
        var trace = new StringBuilder();
        var result = Step(3, trace);
        count = 0;
        while (true)
        {
            try
            {
                if (++count < 3) continue;
                if (count == 3) break;
            }
            catch
            {
                count = 99;
            }
            finally
            {
                trace.Append('.');
            }
        }
        try
        {
            checked { count += int.MaxValue; }
        }
        catch (OverflowException)
        {
            trace.Append("overflow");
        }
        var wrapped = unchecked((byte)(count + 300));
        try
        {
            using var first = new Resource("a");
            using var second = new Resource("b");
            throw new AggregateException(new FormatException("x"), new TimeoutException("y"));
        }
        catch (AggregateException error) when (error.InnerExceptions is [FormatException, { Message: "y" }])
        {
            trace.Append(error.InnerExceptions.Count);
        }
        return $"{result} {trace} {wrapped} {string.Join(",", log)}";
    }

    static IEnumerable<int> Count(int to)
    {
        try
        {
            for (var i = 0; i < to; i++)
            {
                count += i;
                if (i == 4) yield break;
                yield return count;
            }
        }
        finally
        {
            count = -1;
        }
    }

    static IEnumerable<(int Index, T Item)> Numbered<T>(IEnumerable<T> items)
    {
        var index = 0;
        foreach (var item in items) yield return (index++, item);
    }

    public static string Iterators()
    {
        count = 0;
        var all = string.Join(",", Count(3));
        var some = Count(10).Where(i => i % 2 == 1).Select(i => i * count).Take(2).ToArray();
        var numbered = string.Join("", from n in Numbered("abc") where n.Index > 0 orderby n.Item descending select $"{n.Index}{n.Item}");
        return $"{all} {string.Join(",", some)} {numbered} {count}";
    }

    public static string Closures()
    {
        var outer = 1;
        var actions = new List<Func<int>>();
        for (var i = 0; i < 3; i++)
        {
            var inner = i * 10;
            var captured = i;
            actions.Add(() =>
            {
                var deepest = inner + captured;
                int Local() => deepest++ + outer;
                outer++;
                return Local() + Local();
            });
        }
        static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);
        int Bump(ref int value, int by = 2)
        {
            outer += by;
            return value += by;
        }
        var local = 5;
        Bump(ref local);
        Func<int, Func<int, int>> curried = x => y => x * y + outer;
        var method = Fibonacci;
        Action? several = null;
        several += () => outer++;
        several += () => outer *= 2;
        several();
        several -= several;
        return $"{string.Join(",", actions.Select(a => a()))} {outer} {local} {curried(3)(4)} {method(10)} {several is null}";
    }

    static async Task<int> Add(int one, int two)
    {
        await Task.Yield();
        return one + two;
    }

    static async ValueTask<T> Echo<T>(T value) where T : notnull
    {
        if (value.ToString() == "now") return value;
        await Task.Delay(1);
        return value;
    }

    static async IAsyncEnumerable<int> Stream(int to)
    {
        for (var i = 0; i < to; i++)
        {
            try
            {
                await Task.Delay(1);
                yield return i + await Add(i, 1);
            }
            finally
            {
                count++;
            }
        }
    }

    static async Task<string> AsyncBody()
    {
        count = 0;
        var text = new StringBuilder();
        await using (new Resource("async")) text.Append(await Add(1, await Add(2, 3)));
        await foreach (var item in Stream(4))
        {
            if (item == 3) continue;
            if (item > 5) break;
            text.Append(',').Append(item);
        }
        try
        {
            await Task.Run(() => throw new InvalidOperationException("inside"));
        }
        catch (InvalidOperationException error) when (error.Message.Length == 6)
        {
            text.Append(await Echo(error.Message));
        }
        finally
        {
            text.Append(await Echo("now"));
        }
        int[] values = [await Add(1, 1), count, await Echo(5)];
        values[await Add(0, 1)] += await Add(10, 10);
        (int Left, int Right) pair = (await Add(1, 2), values[1]);
        Func<Task<int>> lambda = async () =>
        {
            async Task<int> Local() => pair.Left + await Add(count, 0);
            return await Local() + await Local();
        };
        text.Append(await lambda()).Append(values[1]).Append(pair);
        foreach (var one in await Task.WhenAll(Add(1, 2), Add(3, 4))) text.Append(one);
        lock (log) text.Append(log[^1]);
        return text.ToString();
    }

    public static string Asynchronous()
    {
        var body = AsyncBody();
        return body.Result;
    }

    public static string Interpolation()
    {
        count = 7;
        done = true;
        var text = $"{count:D3}|{count,5}|{done}|{$"{count + 1}"}|{{{count}}}";
        var raw = $$"""{"count": {{count}}, "done": {{done}}}""";
        FormattableString formattable = $"{count} of {log.Count >= 0}";
        ReadOnlySpan<byte> utf8 = "æ"u8;
        done = !done;
        return text + raw + formattable.Format + utf8.Length + nameof(count) + done + (count is > 5 and not 8 ? 'y' : 'n');
    }
}
