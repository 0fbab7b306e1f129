namespace Exercises;

/// <summary>Given; leave it as it is. This price tag is the one that the schedule in Publication.cs has to break.</summary>
public sealed class BrokenTag
{
    private string _paper = "matt";
    private int _price = 10;

    /// <summary>Changes the tag.</summary>
    public void Change(string paper, int price)
    {
        _paper = paper;
        _price = price;
    }

    /// <summary>What is on the tag.</summary>
    public string Read()
    {
        var paper = _paper;
        var price = _price;
        return $"{paper} {price}";
    }
}
