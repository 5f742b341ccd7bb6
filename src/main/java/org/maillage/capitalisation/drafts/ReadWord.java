package org.maillage.capitalisation.drafts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a text of Word (ISO/IEC 29500): its headings by the style they have, lists, bold, tables row by row, notes at the end.
 * Pictures, comments, and what was deleted while changes were tracked are counted and left; so are tables of contents.
 */
final class ReadWord implements SafeXml.Reads {

    private static final Set<String> LEFT = Set.of(
            "moveFrom",
            "instrText",
            "delText",
            "Fallback",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tcPrChange",
            "tabs");

    private static final class Open {
        private final Paragraph words = new Paragraph();
        private WordStyles.Style style;
        private String list = "";
        private int depth;

        private Open(WordStyles.Style style) {
            this.style = style;
        }
    }

    private final WordStyles styles;
    private final Blocks blocks = new Blocks();
    private final Deque<Open> open = new ArrayDeque<>();

    /** Notes by where they stand and their id, with the number that they get in the text. */
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    private boolean ofParagraph;
    private boolean bold;
    private boolean reading;
    private int pictures;
    private int comments;
    private int deletions;

    private ReadWord(WordStyles styles) {
        this.styles = styles;
    }

    static TextOfFile read(ZipFile zip, String document) {
        var folder = document.substring(0, document.lastIndexOf('/') + 1);
        var styles = WordStyles.read(zip, folder);
        var text = new ReadWord(styles);
        SafeXml.walk(zip, document, text);
        text.addNotes(zip, folder);
        return new TextOfFile(text.blocks.all(), new TextOfFile.Left(text.pictures, text.comments, text.deletions));
    }

    @Override
    public boolean opens(String name, XMLStreamReader at) {
        if (name.equals("del")) {
            // Also the mark of a paragraph that was joined to the next, which holds no words.
            deletions += ofParagraph ? 0 : 1;
            return false;
        }
        if (LEFT.contains(name)) {
            return false;
        }
        switch (name) {
            case "p" -> open.push(new Open(styles.usual()));
            case "pPr" -> ofParagraph = true;
            case "r" -> bold = style().bold();
            case "t" -> reading = true;
            case "tab" -> add(" ");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "footnoteReference" -> note("footnotes", SafeXml.attribute(at, "id"));
            case "endnoteReference" -> note("endnotes", SafeXml.attribute(at, "id"));
            case "commentReference" -> comments++;
            case "blip", "imagedata" -> pictures++;
            case "tr" -> blocks.openRow();
            case "tc" -> blocks.openCell();
            default -> property(name, SafeXml.attribute(at, "val"));
        }
        return true;
    }

    private void property(String name, String value) {
        var paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "b" -> bold = ofParagraph ? bold : WordStyles.isOn(value);
            case "rStyle" -> bold = bold || (!ofParagraph && styles.of(value).bold());
            case "pStyle" -> paragraph.style = styles.of(value);
            case "outlineLvl" -> paragraph.style = ofParagraph ? paragraph.style.at(value) : paragraph.style;
            case "numId" -> paragraph.list = value;
            case "ilvl" -> paragraph.depth = value.matches("[0-8]") ? Integer.parseInt(value) : 0;
            default -> {}
        }
    }

    private WordStyles.Style style() {
        var paragraph = open.peek();
        return paragraph == null ? styles.usual() : paragraph.style;
    }

    private void add(String letters) {
        var paragraph = open.peek();
        if (paragraph != null && !ofParagraph) {
            paragraph.words.add(letters, bold);
        }
    }

    private void note(String file, String id) {
        add("[" + notes.computeIfAbsent(file + " " + id, it -> notes.size() + 1) + "]");
    }

    @Override
    public void says(String letters) {
        if (reading) {
            add(letters);
        }
    }

    @Override
    public void closes(String name) {
        switch (name) {
            case "pPr" -> ofParagraph = false;
            case "t" -> reading = false;
            case "p" -> close(open.pop());
            case "tr" -> blocks.closeRow();
            default -> {}
        }
    }

    private void close(Open paragraph) {
        var style = paragraph.style;
        if (style.contents()) {
            return;
        }
        var list = paragraph.list.isEmpty() ? style.list() : paragraph.list;
        if (style.title()) {
            blocks.add(new Block(Block.Kind.TITLE, 0, paragraph.words.plain()));
        } else if (style.level() > 0) {
            blocks.add(Block.heading(style.level(), paragraph.words.plain()));
        } else if (!list.isEmpty() && !list.equals("0")) {
            var mark = styles.isNumbered(list) ? "1. " : "- ";
            var words = paragraph.words.markdown();
            blocks.add(Block.item(words.isEmpty() ? "" : "    ".repeat(paragraph.depth) + mark + words));
        } else {
            blocks.add(
                    paragraph.words.isBold()
                            ? new Block(Block.Kind.BOLD_LINE, 0, paragraph.words.markdown())
                            : Block.words(paragraph.words.markdown()));
        }
    }

    private void addNotes(ZipFile zip, String folder) {
        if (notes.isEmpty()) {
            return;
        }
        var said = new HashMap<String, String>();
        for (var file : List.of("footnotes", "endnotes")) {
            SafeXml.walk(zip, folder + file + ".xml", new WordNotes(file, said));
        }
        blocks.add(Block.heading(1, "Notes"));
        notes.forEach((key, number) -> blocks.add(Block.words("[" + number + "] " + said.getOrDefault(key, "…"))));
    }
}
