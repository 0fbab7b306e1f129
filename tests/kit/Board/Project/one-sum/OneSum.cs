namespace Exercises;

public static class OneSum
{
    public static int Of(int one, int other) => one + other;
}
