namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// The ABA problem: a thread that pops compares the head with the node it saw, which meanwhile was popped and pushed
/// again, with another one behind it. Nodes that are never used twice cannot come back, thanks to the garbage collector.
/// </summary>
[Published("R. K. Treiber: Systems Programming: Coping with Parallelism, IBM RJ 5118, 1986; M. Herlihy, N. Shavit: The Art of Multiprocessor Programming, section 10.6", "popped twice")]
internal static class RecycledNode
{
    sealed class Node(int item)
    {
        public readonly int Item = item;
        public Node? Next;
    }

    sealed class Stack
    {
        Node? head;

        public void Push(Node node)
        {
            do node.Next = Volatile.Read(ref head);
            while (Interlocked.CompareExchange(ref head, node, node.Next) != node.Next);
        }

        public Node? Pop()
        {
            while (true)
            {
                if (Volatile.Read(ref head) is not { } seen) return null;
                var next = seen.Next;
                if (Interlocked.CompareExchange(ref head, next, seen) == seen) return seen;
            }
        }
    }

    public static void Wrong() => Judge(popped => popped);

    public static void Right() => Judge(popped => new Node(popped.Item));

    static void Judge(Func<Node, Node> nodeFor)
    {
        var stack = new Stack();
        var popped = new int[3];
        stack.Push(new Node(2));
        stack.Push(new Node(1));
        void Pop()
        {
            if (stack.Pop() is { } node) Interlocked.Increment(ref popped[node.Item]);
        }
        Together.Run(Pop, () =>
        {
            var first = stack.Pop();
            Pop();
            if (first is not null) stack.Push(nodeFor(first));
        });
        Pop();
        Assert.True(popped[2] <= 1, "node 2 is popped twice");
    }
}
