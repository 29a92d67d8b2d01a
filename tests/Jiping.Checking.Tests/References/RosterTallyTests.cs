using Jiping.Checking.References;

namespace Jiping.Checking.Tests.References;

public sealed class RosterTallyTests
{
    private static readonly Roster Units = Lists.Roster("单位名称｜序号", "甲局｜1", "乙局｜2", "丙局｜3", "丁局｜4", "戊局｜5");

    [Fact]
    public void EveryUnit_HasItsStatus()
    {
        var tally = new RosterTally(Units);
        tally.Add("甲", Standing("甲局", 0));
        tally.Add("乙", Standing("乙局", 1, "自评表"));
        tally.Add("丙", Units.OfUnreadable("丙局材料"));
        tally.Add("甲（补）", Standing("甲局", 0, "自评报告"));
        tally.Add("外", new RosterStanding(new UnitMatch(null, null, "名单中没有“己局”"), -1, [], false));
        // Each of two packages holds what the other lacks.
        tally.Add("戊1", Standing("戊局", 4, "自评表"));
        tally.Add("戊2", Standing("戊局", 4, "自评报告"));

        var result = tally.Finish();

        Assert.Equal(
            [RosterStatus.Submitted, RosterStatus.Incomplete, RosterStatus.Absent, RosterStatus.Absent, RosterStatus.Submitted],
            result.Units.Select(static unit => unit.Status));
        Assert.Equal(["甲局", "戊局"], result.Units.Where(static unit => unit.Twice).Select(static unit => unit.Unit));
        Assert.Equal(["丙", "外"], result.Others.Select(static package => package.Path));
    }

    [Fact]
    public void UnreadablePackage_OfANamedUnit_IsNeitherAbsentNorIncomplete()
    {
        var roster = Lists.Roster("单位名称｜序号", "青禾区科协｜1");
        var tally = new RosterTally(roster);
        tally.Add("青禾区科协.doc", roster.OfUnreadable("青禾区科协"));

        Assert.Equal(RosterStatus.Unreadable, Assert.Single(tally.Finish().Units).Status);
    }

    private static RosterStanding Standing(string unit, int index, params string[] missing) => new(new UnitMatch(unit, null, null), index, missing, false);
}
