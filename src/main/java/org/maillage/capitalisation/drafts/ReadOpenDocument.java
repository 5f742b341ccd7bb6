package org.maillage.capitalisation.drafts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** Reads a text of OpenDocument (ISO/IEC 26300), as {@link ReadWord} reads one of Word. */
final class ReadOpenDocument implements SafeXml.Reads {

    private static final Set<String> LEFT = Set.of(
            "annotation",
            "table-of-content",
            "forms",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "note-citation",
            "desc",
            "font-face-decls",
            "list-level-style-bullet");

    private static final class Open {
        private final Paragraph words = new Paragraph();
        private final int level;
        private final boolean title;
        private final boolean ofNote;

        private Open(int level, boolean title, boolean ofNote) {
            this.level = level;
            this.title = title;
            this.ofNote = ofNote;
        }
    }

    private record Style(String parent, boolean bold) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> numbered;
    private final Blocks blocks = new Blocks();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Boolean> bold = new ArrayDeque<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private final List<StringBuilder> notes = new ArrayList<>();
    private String style = "";
    private boolean ofNote;
    private int pictures;
    private int comments;
    private int deletions;

    private ReadOpenDocument(Set<String> numbered) {
        this.numbered = numbered;
    }

    static TextOfFile read(ZipFile zip) {
        var text = new ReadOpenDocument(new HashSet<>());
        SafeXml.walk(zip, "styles.xml", text);
        // Heads and feet of pages stand among the styles; they are no part of the text.
        var read = new ReadOpenDocument(text.numbered);
        read.styles.putAll(text.styles);
        SafeXml.walk(zip, "content.xml", read);
        read.addNotes();
        return new TextOfFile(read.blocks.all(), new TextOfFile.Left(read.pictures, read.comments, read.deletions));
    }

    @Override
    public boolean opens(String name, XMLStreamReader at) {
        switch (name) {
            case "tracked-changes", "annotation" -> {
                comments += name.equals("annotation") ? 1 : 0;
                return name.equals("tracked-changes");
            }
            case "deletion" -> {
                deletions++;
                return false;
            }
            case "insertion", "format-change" -> {
                return false;
            }
            case "style", "list-style" -> style(at);
            case "default-style" -> style = "";
            case "text-properties" -> weight(SafeXml.attribute(at, "font-weight"));
            case "list-level-style-number" -> {
                if (SafeXml.attribute(at, "level").equals("1")) {
                    numbered.add(style);
                }
            }
            case "h", "p" -> paragraph(name, at);
            case "span", "a" -> bold.push(isBold() || isBold(SafeXml.attribute(at, "style-name")));
            case "s" -> add(" ");
            case "tab" -> add(" ");
            case "line-break" -> add("\n");
            case "note" -> note();
            case "image" -> pictures++;
            case "list" ->
                lists.push(
                        lists.isEmpty() || !SafeXml.attribute(at, "style-name").isEmpty()
                                ? SafeXml.attribute(at, "style-name")
                                : lists.getFirst());
            case "table-row" -> blocks.openRow();
            case "table-cell" -> blocks.openCell();
            default -> {}
        }
        return !LEFT.contains(name);
    }

    private void style(XMLStreamReader at) {
        style = SafeXml.attribute(at, "name");
        styles.put(style, new Style(SafeXml.attribute(at, "parent-style-name"), false));
    }

    private void weight(String weight) {
        var known = styles.get(style);
        if (known != null && weight.matches("bold|[6-9]00")) {
            styles.put(style, new Style(known.parent, true));
        }
    }

    private void paragraph(String name, XMLStreamReader at) {
        var named = SafeXml.attribute(at, "style-name");
        var level = SafeXml.attribute(at, "outline-level");
        open.push(new Open(
                name.equals("h") ? (level.matches("[1-9]") ? Integer.parseInt(level) : 1) : headed(named),
                name.equals("p") && isA(named, "Title"),
                ofNote));
        bold.push(isBold(named));
    }

    /** Some write a heading as a paragraph that only looks like one. */
    private int headed(String style) {
        for (var level = 1; level <= 4; level++) {
            if (isA(style, "Heading_20_" + level)) {
                return level;
            }
        }
        return 0;
    }

    private boolean isA(String style, String asked) {
        var name = style;
        for (var depth = 0; depth < 20 && !name.isEmpty(); depth++) {
            if (name.equals(asked)) {
                return true;
            }
            var known = styles.get(name);
            name = known == null ? "" : known.parent;
        }
        return false;
    }

    private boolean isBold(String style) {
        var name = style;
        for (var depth = 0; depth < 20 && !name.isEmpty(); depth++) {
            var known = styles.get(name);
            if (known == null) {
                return name.equals("Strong_20_Emphasis");
            }
            if (known.bold) {
                return true;
            }
            name = known.parent;
        }
        return false;
    }

    private boolean isBold() {
        return Boolean.TRUE.equals(bold.peek());
    }

    private void add(String letters) {
        var paragraph = open.peek();
        if (paragraph != null) {
            paragraph.words.add(letters, isBold());
        }
    }

    private void note() {
        notes.add(new StringBuilder());
        add("[" + notes.size() + "]");
        ofNote = true;
    }

    @Override
    public void says(String letters) {
        add(letters.replace('\n', ' '));
    }

    @Override
    public void closes(String name) {
        switch (name) {
            case "h", "p" -> {
                bold.pop();
                close(open.pop());
            }
            case "span", "a" -> bold.pop();
            case "note" -> ofNote = false;
            case "list" -> lists.pop();
            case "table-row" -> blocks.closeRow();
            default -> {}
        }
    }

    private void close(Open paragraph) {
        if (paragraph.ofNote) {
            notes.getLast().append(paragraph.words.markdown()).append(' ');
        } else if (paragraph.title) {
            blocks.add(new Block(Block.Kind.TITLE, 0, paragraph.words.plain()));
        } else if (paragraph.level > 0) {
            blocks.add(Block.heading(paragraph.level, paragraph.words.plain()));
        } else if (!lists.isEmpty()) {
            var mark = numbered.contains(lists.getFirst()) ? "1. " : "- ";
            var words = paragraph.words.markdown();
            blocks.add(Block.item(words.isEmpty() ? "" : "    ".repeat(Math.min(lists.size() - 1, 8)) + mark + words));
        } else {
            blocks.add(
                    paragraph.words.isBold()
                            ? new Block(Block.Kind.BOLD_LINE, 0, paragraph.words.markdown())
                            : Block.words(paragraph.words.markdown()));
        }
    }

    private void addNotes() {
        if (notes.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(1, "Notes"));
        for (var number = 1; number <= notes.size(); number++) {
            blocks.add(Block.words(
                    "[" + number + "] " + notes.get(number - 1).toString().strip()));
        }
    }
}
