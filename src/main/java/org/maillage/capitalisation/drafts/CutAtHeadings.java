package org.maillage.capitalisation.drafts;

import java.util.ArrayList;
import java.util.List;
import org.maillage.capitalisation.drafts.Block.Kind;
import org.maillage.capitalisation.drafts.Brought.Passage;
import org.maillage.shared.Typed;

/**
 * Cuts a text at its headings. Those of the highest level that comes twice divide it, and deeper ones that mean a section; all
 * others stay within what they are in. Lines in bold are headings where there are no others.
 */
final class CutAtHeadings {

    static final int MOST_PASSAGES = 60;

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_BOLD = 90;
    private static final int DEEPEST = 9;

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String heading = "";
    private boolean listed;

    private CutAtHeadings() {}

    static Brought of(TextOfFile read, String file) {
        var all = new ArrayList<>(read.blocks());
        if (all.stream().noneMatch(it -> it.is(Kind.HEADING))) {
            all.replaceAll(it -> isHeading(it) ? Block.heading(2, plain(it)) : it);
        } else {
            all.replaceAll(
                    it -> isHeading(it) && HeadingsToSections.isOne(plain(it)) ? Block.heading(2, plain(it)) : it);
        }
        lift(all);
        var title = takeTitle(all, file);
        var cut = new CutAtHeadings();
        var level = level(all);
        all.forEach(it -> cut.take(it, level));
        cut.close();
        return new Brought(title, cut.passages, read.left());
    }

    private static boolean isHeading(Block block) {
        return block.is(Kind.BOLD_LINE)
                && plain(block).length() <= LONGEST_BOLD
                && !block.words().contains("\n")
                && !plain(block).matches(".*[.;,!…]");
    }

    /** Lines and lone items of lists that are called like a section, in documents whose headings have no style. */
    private static void lift(List<Block> all) {
        for (var at = 0; at + 1 < all.size(); at++) {
            var it = all.get(at);
            var alone = (at == 0 || !all.get(at - 1).is(Kind.ITEM))
                    && !all.get(at + 1).is(Kind.ITEM);
            var plain = it.is(Kind.ITEM) ? plain(it).replaceFirst("^(?:- |1\\. )", "") : plain(it);
            if ((it.is(Kind.WORDS) || (it.is(Kind.ITEM) && alone))
                    && !all.get(at + 1).is(Kind.HEADING)
                    && !it.words().contains("\n")
                    && plain.split(" ", -1).length <= 5
                    && HeadingsToSections.isOne(plain)) {
                all.set(at, Block.heading(2, plain));
            }
        }
    }

    private static String takeTitle(List<Block> all, String file) {
        for (var it : all) {
            if (it.is(Kind.TITLE)) {
                all.remove(it);
                return Typed.opening(Typed.line(it.words()), LONGEST_TITLE);
            }
        }
        var first = all.isEmpty() ? null : all.getFirst();
        if (first != null
                && first.is(Kind.HEADING)
                && !HeadingsToSections.isOne(first.words())
                && first.words().length() <= LONGEST_TITLE
                && all.stream().skip(1).noneMatch(it -> it.is(Kind.HEADING) && it.level() < first.level())
                && all.size() > 1) {
            all.removeFirst();
            return Typed.line(first.words());
        }
        var name = file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[_-]+", " ");
        return Typed.opening(Typed.line(name), LONGEST_TITLE);
    }

    private static int level(List<Block> all) {
        for (var level = 1; level <= DEEPEST; level++) {
            var asked = level;
            if (all.stream()
                            .filter(it -> it.is(Kind.HEADING) && it.level() <= asked)
                            .count()
                    > 1) {
                return level;
            }
        }
        return DEEPEST;
    }

    private void take(Block block, int level) {
        if (!block.is(Kind.HEADING)) {
            append(block.words(), block.is(Kind.ITEM));
            return;
        }
        var divides =
                block.level() <= level || HeadingsToSections.find(block.words()).isPresent();
        if (divides && passages.size() < MOST_PASSAGES - 1) {
            close();
            heading = Typed.line(block.words());
        } else {
            append("### " + block.words(), false);
        }
    }

    private void append(String more, boolean item) {
        words.append(words.isEmpty() ? "" : item && listed ? "\n" : "\n\n").append(more);
        listed = item;
    }

    private void close() {
        if (!words.isEmpty() || !heading.isEmpty()) {
            passages.add(new Passage(heading, words.toString()));
        }
        words.setLength(0);
        heading = "";
        listed = false;
    }

    private static String plain(Block block) {
        return block.words().replace("**", "").replace("\\", "").strip();
    }
}
