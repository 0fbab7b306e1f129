namespace ConcurrencyWorkshop.Conformance.Programs;

/// <summary>Dictionary, not made for sharing: under a lock, and handed over.</summary>
public static class DictionaryPrograms
{
    [Program("Dictionary: shared under a lock")]
    public static string Locked()
    {
        var map = new Dictionary<string, int>();
        void Add(string key)
        {
            lock (map) map[key] = 1;
        }
        Lanes.Run(() => Add("a"), () => Add("b"));
        return $"{map.Count}";
    }

    [Program("Dictionary: read after the join")]
    public static string AfterJoin()
    {
        var map = new Dictionary<string, int>();
        Lanes.Elsewhere(() => map.Add("a", 1));
        return $"{map["a"]} {map.ContainsKey("b")} {map.TryGetValue("b", out _)}";
    }

    [Program("Dictionary: two readers")]
    public static string Readers()
    {
        IReadOnlyDictionary<string, int> map = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        var a = 0;
        var b = 0;
        Lanes.Run(() => a = map["a"], () => b = map["b"]);
        return $"{a} {b}";
    }

    [Program("Dictionary: its own exceptions")]
    public static string Errors()
    {
        var map = new Dictionary<string, int> { ["a"] = 1 };
        return $"{Outcome.Of(() => map.Add("a", 2))} {Outcome.Of(() => map["x"])} {Outcome.Of(() => map[null!])}";
    }

    // What it does to the collection is undefined, so that only its end is told.
    [Program("Dictionary: overlapping use ends somehow")]
    public static string Overlapping()
    {
        var map = new Dictionary<int, int>();
        Lanes.Run(() => _ = Outcome.Of(() => { map[1] = 1; }), () => _ = Outcome.Of(() => { map[2] = 2; }));
        return "over";
    }
}

/// <summary>List: under a lock, handed over, read by both.</summary>
public static class ListPrograms
{
    [Program("List: shared under a lock")]
    public static string Locked()
    {
        var list = new List<int>();
        void Add(int item)
        {
            lock (list) list.Add(item);
        }
        Lanes.Run(() => Add(1), () => Add(2));
        return $"{list.Count} {list.Sum()}";
    }

    [Program("List: through IList and LINQ, under a lock")]
    public static string Interface()
    {
        IList<int> list = [1];
        var gate = new object();
        var seen = 0;
        Lanes.Run(
            () =>
            {
                lock (gate) list.Add(2);
            },
            () =>
            {
                lock (gate) seen = list.Where(item => item > 0).Count();
            });
        return seen is 1 or 2 ? $"{list.Count}" : "torn";
    }

    [Program("List: changed while enumerated")]
    public static string Changed()
    {
        var list = new List<int> { 1, 2 };
        return Outcome.Of(() =>
        {
            foreach (var item in list) list.Add(item);
        });
    }

    [Program("List: two readers")]
    public static string Readers()
    {
        var list = new List<int> { 1, 2 };
        var a = 0;
        var b = 0;
        Lanes.Run(() => a = list.Sum(), () => b = list[1]);
        return $"{a} {b}";
    }

    // What it does to the collection is undefined, so that only its end is told.
    [Program("List: overlapping use ends somehow")]
    public static string Overlapping()
    {
        var list = new List<int>();
        Lanes.Run(() => _ = Outcome.Of(() => { list.Add(1); }), () => _ = Outcome.Of(() => { list.Add(2); }));
        return "over";
    }
}

/// <summary>Queue: under a lock and handed over.</summary>
public static class QueuePrograms
{
    [Program("Queue: shared under a lock")]
    public static string Locked()
    {
        var queue = new Queue<int>([1]);
        var got = 0;
        void Take()
        {
            lock (queue)
            {
                if (queue.TryDequeue(out var item)) got += item;
            }
        }
        Lanes.Run(Take, Take);
        return $"{got} {queue.Count}";
    }

    [Program("Queue: read after the join")]
    public static string AfterJoin()
    {
        var queue = new Queue<string>();
        Lanes.Elsewhere(() => { queue.Enqueue("a"); queue.Enqueue("b"); });
        return $"{queue.Dequeue()} {queue.Peek()} {queue.Count}";
    }

    [Program("Queue: empty")]
    public static string Empty() => $"{Outcome.Of(() => new Queue<int>().Dequeue())} {Outcome.Of(() => new Queue<int>().Peek())}";

    // What it does to the collection is undefined, so that only its end is told.
    [Program("Queue: overlapping use ends somehow")]
    public static string Overlapping()
    {
        var queue = new Queue<int>();
        Lanes.Run(() => _ = Outcome.Of(() => { queue.Enqueue(1); }), () => _ = Outcome.Of(() => { queue.Enqueue(2); }));
        return "over";
    }
}

/// <summary>Other collections that are not made for sharing.</summary>
public static class OtherCollectionPrograms
{
    [Program("Other collections: synchronized wrappers need no lock")]
    public static string Synchronized()
    {
        var map = System.Collections.Hashtable.Synchronized([]);
        var list = System.Collections.ArrayList.Synchronized([]);
        void Add(string key)
        {
            map[key] = 1;
            list.Add(key);
        }
        Lanes.Run(() => Add("a"), () => Add("b"));
        return $"{map.Count} {list.Count}";
    }

    [Program("Other collections: Stack and HashSet under a lock")]
    public static string Locked()
    {
        var stack = new Stack<int>();
        var set = new HashSet<int>();
        var gate = new object();
        void Add(int item)
        {
            lock (gate)
            {
                stack.Push(item);
                set.Add(item % 2);
            }
        }
        Lanes.Run(() => Add(1), () => Add(3));
        return $"{stack.Count} {set.Count}";
    }

    [Program("Other collections: sorted ones keep their order")]
    public static string Sorted()
    {
        var map = new SortedDictionary<string, int> { ["b"] = 2, ["a"] = 1 };
        var set = new SortedSet<int> { 3, 1, 2 };
        var linked = new LinkedList<int>([2]);
        linked.AddFirst(1);
        return $"{string.Join(",", map.Keys)} {string.Join(",", set)} {string.Join(",", linked)}";
    }

    [Program("Other collections: a priority queue under a lock")]
    public static string Priority()
    {
        var queue = new PriorityQueue<string, int>();
        Lanes.Run(
            () =>
            {
                lock (queue) queue.Enqueue("late", 2);
            },
            () =>
            {
                lock (queue) queue.Enqueue("early", 1);
            });
        return $"{queue.Dequeue()} {queue.Dequeue()}";
    }

    [Program("Other collections: a StringBuilder under a lock")]
    public static string Builder()
    {
        var text = new System.Text.StringBuilder();
        void Add(char letter)
        {
            lock (text) text.Append(letter);
        }
        Lanes.Run(() => Add('a'), () => Add('a'));
        return $"{text}";
    }
}
