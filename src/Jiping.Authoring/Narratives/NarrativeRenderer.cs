using Jiping.Core.Formulas;

namespace Jiping.Authoring.Narratives;

/// <summary>Turns the text of a section into pieces. What is missing is a problem with its line, and a mark in a draft; never an empty hole or a 0.</summary>
internal sealed class NarrativeRenderer(string section, List<NarrativeProblem> problems)
{
    private const string OpenMark = "【请";

    private readonly List<TextPiece> pieces = [];
    private readonly HashSet<(int, string)> seen = [];

    /// <summary>The pieces of a section, line breaks among them.</summary>
    /// <param name="section">Id, for problems.</param>
    /// <param name="text">Its text.</param>
    /// <param name="scope">What names mean in it.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static IReadOnlyList<TextPiece> Render(string section, string text, NarrativeScope scope, List<NarrativeProblem> problems)
    {
        var renderer = new NarrativeRenderer(section, problems);
        renderer.Write(NarrativeParser.Parse(text, renderer.Fault), scope);
        return renderer.pieces;
    }

    private void Write(IReadOnlyList<NarrativeNode> nodes, NarrativeScope scope)
    {
        foreach (var node in nodes)
            switch (node)
            {
                case WordsNode words:
                    Words(words);
                    break;
                case ValueNode value:
                    Value(value, scope);
                    break;
                case SeparatorNode separator when scope.Number > 1:
                    pieces.Add(new TextPiece(separator.Text));
                    break;
                case TableNode table:
                    pieces.Add(new TextPiece($"\n{NarrativeBlocks.TableMark}{table.What}\n"));
                    break;
                case IfNode condition:
                    if (NarrativeConditions.Holds(condition.Condition, scope, out string? fault) is { } holds)
                        Write(holds ? condition.Then : condition.Else, scope);
                    else
                        Fault(condition.Line, fault!);
                    break;
                case EachNode each:
                    Each(each, scope);
                    break;
            }
    }

    private void Words(WordsNode words)
    {
        pieces.Add(new TextPiece(words.Text));
        for (int at = 0; (at = words.Text.IndexOf(OpenMark, at, StringComparison.Ordinal)) >= 0; at++)
        {
            int close = words.Text.IndexOf('】', at);
            string open = words.Text[at..(close < 0 ? words.Text.Length : close + 1)];
            Add(words.Line + words.Text.AsSpan(0, at).Count('\n'), $"还没有写：{open.Trim('【', '】')}", open: true);
        }
    }

    private void Value(ValueNode node, NarrativeScope scope)
    {
        if (node.Words.Count > 0 && NarrativePhrases.IsPhrase(node.Words[0]))
        {
            Take(node, NarrativePhrases.Of(node.Words, scope, out string? wrong), wrong);
            return;
        }

        if (node.Words.Count != 1)
        {
            Take(node, null, $"“{{{{{node.Source}}}}}”看不懂：“{node.Words.FirstOrDefault()}”不是可用的说法");
            return;
        }

        string name = node.Words[0];
        if (NarrativeNames.Find(name, scope) is { } named)
        {
            Take(node, named.Count > 0 ? named : null, $"“{name}”没有内容，请填写单位信息、指标或评分所需的数据");
            return;
        }

        if (FigureRef.TryParse(name, out string? fault) is not { } figure)
            Take(node, null, fault);
        else if (scope.View.Figures.Find(figure) is { } value)
            pieces.Add(new TextPiece(node.Bare ? value.Signed : value.Text, value));
        else
            Take(node, null, NarrativePhrases.MissingFigure(figure, scope));
    }

    private void Take(ValueNode node, IReadOnlyList<TextPiece>? found, string? fault)
    {
        if (found is not null)
        {
            pieces.AddRange(node.Bare && found is [{ Value: { } value }] ? [new TextPiece(value.Signed, value)] : found);
            return;
        }

        Fault(node.Line, fault!);
        pieces.Add(new TextPiece($"【缺：{node.Source}】"));
    }

    private void Each(EachNode each, NarrativeScope scope)
    {
        var rounds = Rounds(each, scope);
        if (rounds is null)
        {
            Fault(each.Line, $"“每个”后面没有“{each.What}”。可写：项目、已评项目、目标、指标、定量指标、完成指标、未完成指标、未得满分指标、指标组、成员");
            return;
        }

        int number = 0;
        foreach (var round in rounds)
            Write(each.Body, round with { Number = ++number });
    }

    private static IEnumerable<NarrativeScope>? Rounds(EachNode each, NarrativeScope scope) => each.What switch
    {
        "项目" => scope.Projects.Select(project => scope with { View = project }),
        "已评项目" => scope.Evaluated.Select(project => scope with { View = project }),
        "目标" => scope.View.Evaluation.Goals.Select(goal => scope with { Goal = goal }),
        "成员" => scope.View.Package.Info.Team.Select(member => scope with { Member = member }),
        "指标组" => (NarrativePhrases.Children(scope.View, each.Argument) ?? []).Select(node => NarrativePhrases.GroupOf(scope.View, node.Id)).OfType<IndicatorGroup>().Select(group => scope with { Group = group }),
        _ => NarrativeNames.Indicators(each.What, scope)?.Where(indicator => each.Argument.Length == 0 || indicator.Path.Any(node => node.Id == each.Argument)).Select(indicator => scope with { Indicator = indicator }),
    };

    private void Fault(int line, string message) => Add(line, message, open: false);

    private void Add(int line, string message, bool open)
    {
        if (seen.Add((line, message)))
            problems.Add(new NarrativeProblem(section, line, message, open));
    }
}
