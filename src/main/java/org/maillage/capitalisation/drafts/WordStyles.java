package org.maillage.capitalisation.drafts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** The styles of a text of Word: which paragraphs are headings, in bold or of a list, and which lists are numbered. */
final class WordStyles {

    private static final int DEEPEST = 20;

    /**
     * What a style says.
     *
     * @param level of a heading; 0 for none
     * @param list the list that its paragraphs are of; empty for none
     * @param contents whether it is that of a table of contents
     */
    record Style(String parent, int level, boolean title, boolean bold, String list, boolean contents) {

        private static final Style USUAL = new Style("", 0, false, false, "", false);

        /** The same at the level of outline that a paragraph says itself: 0 to 8, or 9 for no heading. */
        Style at(String outline) {
            return outline.matches("[0-9]")
                    ? new Style(parent, (Integer.parseInt(outline) + 1) % 10, title, bold, list, contents)
                    : this;
        }

        private Style under(Style other) {
            return new Style(
                    other.parent,
                    level == 0 ? other.level : level,
                    title || other.title,
                    bold || other.bold,
                    list.isEmpty() ? other.list : list,
                    contents || other.contents);
        }
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Set<String> numbered = new HashSet<>();

    private WordStyles() {}

    static WordStyles read(ZipFile zip, String folder) {
        var styles = new WordStyles();
        SafeXml.walk(zip, folder + "styles.xml", styles.new ReadsStyles());
        SafeXml.walk(zip, folder + "numbering.xml", styles.new ReadsLists());
        return styles;
    }

    Style usual() {
        return Style.USUAL;
    }

    /** The style of an id, with what it has of those it is based on. */
    Style of(String id) {
        var style = styles.containsKey(id) ? styles.get(id) : ofIdAlone(id);
        for (var depth = 0; depth < DEEPEST && !style.parent.isEmpty(); depth++) {
            style = style.under(styles.getOrDefault(style.parent, Style.USUAL));
        }
        return style;
    }

    // Texts that programs write often name the styles of Word and do not say what they are.
    private static Style ofIdAlone(String id) {
        return ReadsStyles.named(id.toLowerCase(Locale.ROOT).replaceFirst("([a-z])([1-9])$", "$1 $2"));
    }

    boolean isNumbered(String list) {
        return numbered.contains(abstractOf.getOrDefault(list, ""));
    }

    static boolean isOn(String value) {
        return !Set.of("0", "false", "off", "none").contains(value);
    }

    private final class ReadsStyles implements SafeXml.Reads {

        private String id = "";
        private Style style = Style.USUAL;

        @Override
        public boolean opens(String name, XMLStreamReader at) {
            var value = SafeXml.attribute(at, "val");
            switch (name) {
                case "style" -> {
                    id = SafeXml.attribute(at, "styleId");
                    style = Style.USUAL;
                }
                case "name" -> style = named(value.toLowerCase(Locale.ROOT));
                case "basedOn" ->
                    style = new Style(value, style.level, style.title, style.bold, style.list, style.contents);
                case "outlineLvl" -> style = style.at(value);
                case "numId" ->
                    style = new Style(style.parent, style.level, style.title, style.bold, value, style.contents);
                case "b" ->
                    style = new Style(style.parent, style.level, style.title, isOn(value), style.list, style.contents);
                default -> {}
            }
            return !name.equals("tblStylePr");
        }

        // Word writes these names in English whatever its language is; others write their own.
        private static Style named(String name) {
            var heading = name.matches("(?:heading|titre) [1-9]") ? name.charAt(name.length() - 1) - '0' : 0;
            return new Style(
                    "",
                    heading,
                    Set.of("title", "titre", "titre principal").contains(name),
                    name.equals("strong"),
                    "",
                    name.startsWith("toc ") || name.startsWith("contents ") || name.equals("toc heading"));
        }

        @Override
        public void closes(String name) {
            if (name.equals("style")) {
                styles.put(id, style);
            }
        }
    }

    private final class ReadsLists implements SafeXml.Reads {

        private String id = "";
        private boolean ofAbstract;

        @Override
        public boolean opens(String name, XMLStreamReader at) {
            switch (name) {
                case "abstractNum" -> {
                    id = SafeXml.attribute(at, "abstractNumId");
                    ofAbstract = true;
                }
                case "num" -> id = SafeXml.attribute(at, "numId");
                case "abstractNumId" -> abstractOf.put(id, SafeXml.attribute(at, "val"));
                case "numFmt" -> {
                    if (ofAbstract && !Set.of("bullet", "none").contains(SafeXml.attribute(at, "val"))) {
                        numbered.add(id);
                    }
                }
                // What the first level says goes for the others.
                case "lvl" -> {
                    return SafeXml.attribute(at, "ilvl").equals("0");
                }
                default -> {}
            }
            return true;
        }

        @Override
        public void closes(String name) {
            if (name.equals("abstractNum")) {
                ofAbstract = false;
            }
        }
    }
}
