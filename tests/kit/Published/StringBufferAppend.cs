using System.Text;

namespace ConcurrencyWorkshop.Kit.Tests.Published;

/// <summary>
/// Each method of the buffer locks it, but the append of another buffer reads that one's length first and its
/// characters later.
/// </summary>
[Published("C. Flanagan, S. Qadeer: A Type and Effect System for Atomicity, PLDI 2003 (java.lang.StringBuffer.append)", "ArgumentOutOfRangeException")]
internal static class StringBufferAppend
{
    sealed class Buffer(string text)
    {
        readonly StringBuilder builder = new(text);

        public int Length
        {
            get
            {
                lock (this) return builder.Length;
            }
        }

        public string Characters(int length)
        {
            lock (this) return builder.ToString(0, length);
        }

        public void Clear()
        {
            lock (this) builder.Clear();
        }

        public void AppendUnsafely(Buffer other)
        {
            lock (this) builder.Append(other.Characters(other.Length));
        }

        public void Append(Buffer other)
        {
            lock (this)
                lock (other)
                    builder.Append(other.Characters(other.Length));
        }
    }

    public static void Wrong()
    {
        Buffer one = new("a"), other = new("bc");
        Together.Run(() => one.AppendUnsafely(other), other.Clear);
    }

    public static void Right()
    {
        Buffer one = new("a"), other = new("bc");
        Together.Run(() => one.Append(other), other.Clear);
    }
}
