package org.maillage.capitalisation.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.maillage.print.Document;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Run;
import org.maillage.shared.Typed;

/** Makes blocks of a document of what people write in Markdown; what it holds beyond words, lists, links and emphasis is left out. */
final class SheetBlocks {

    private static final Parser PARSER = Parser.builder().build();

    private SheetBlocks() {}

    static List<Block> of(String words) {
        var blocks = new ArrayList<Block>();
        children(PARSER.parse(words)).forEach(it -> add(it, blocks));
        return blocks;
    }

    private static void add(Node node, List<Block> blocks) {
        switch (node) {
            case ListBlock list ->
                blocks.add(new Document.Items(
                        list instanceof OrderedList,
                        children(list).stream().map(SheetBlocks::item).toList()));
            // A heading in a section is words that stand out: the outline is that of the sheet.
            case Heading heading -> blocks.add(new Document.Paragraph(runs(heading, true, "")));
            case Paragraph paragraph -> blocks.add(new Document.Paragraph(runs(paragraph, false, "")));
            case FencedCodeBlock code -> blocks.add(Document.Paragraph.of(code.getLiteral()));
            case IndentedCodeBlock code -> blocks.add(Document.Paragraph.of(code.getLiteral()));
            default -> children(node).forEach(it -> add(it, blocks));
        }
    }

    /** An item in one paragraph; a list within it continues on lines of its own. */
    private static Document.Paragraph item(Node item) {
        var runs = new ArrayList<Run>();
        for (var part : children(item)) {
            if (!runs.isEmpty()) {
                runs.add(Run.of("\n"));
            }
            if (part instanceof BulletList || part instanceof OrderedList) {
                children(part).forEach(it -> {
                    runs.add(Run.of("\n– "));
                    runs.addAll(item(it).runs());
                });
            } else {
                runs.addAll(runs(part, false, ""));
            }
        }
        return new Document.Paragraph(runs);
    }

    private static List<Run> runs(Node node, boolean strong, String address) {
        var runs = new ArrayList<Run>();
        for (var it : children(node)) {
            switch (it) {
                case Text text -> runs.add(new Run(text.getLiteral(), strong, address));
                case Code code -> runs.add(new Run(code.getLiteral(), strong, address));
                case SoftLineBreak ignored -> runs.add(new Run(" ", strong, address));
                case HardLineBreak ignored -> runs.add(new Run("\n", strong, address));
                case StrongEmphasis bold -> runs.addAll(runs(bold, true, address));
                case Link link -> runs.addAll(runs(link, strong, isSafe(link) ? link.getDestination() : address));
                default -> runs.addAll(runs(it, strong, address));
            }
        }
        return runs;
    }

    private static boolean isSafe(Link link) {
        return link.getDestination().matches("(https?://|mailto:).+");
    }

    private static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var it = node.getFirstChild(); it != null; it = it.getNext()) {
            children.add(it);
        }
        return children;
    }

    /** The first of some blocks, with so many characters in all. */
    static List<Block> cut(List<Block> blocks, int characters) {
        var left = characters;
        var kept = new ArrayList<Block>();
        for (var block : blocks) {
            var text = text(block);
            if (text.length() <= left) {
                kept.add(block);
                left -= text.length();
            } else {
                if (left > 40) {
                    kept.add(Document.Paragraph.of(Typed.opening(text, left)));
                }
                return kept;
            }
        }
        return kept;
    }

    private static String text(Block block) {
        return switch (block) {
            case Document.Paragraph it -> it.runs().stream().map(Run::text).collect(Collectors.joining());
            case Document.Items it ->
                it.items().stream()
                        .map(SheetBlocks::text)
                        .map(item -> "– " + item)
                        .collect(Collectors.joining("\n"));
            default -> "";
        };
    }
}
