package org.maillage.capitalisation.drafts;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text without styles: its words stay as they were typed, Markdown too. A heading is what Markdown marks as one, or a
 * line by itself that reads like one: in capitals, numbered, ended by a colon, or called like a section of a sheet.
 */
final class ReadPlainText {

    private static final int LONGEST_HEADING = 80;
    private static final Pattern MARKED = Pattern.compile("(#{1,6})\\s+(.+?)\\s*#*");
    private static final Pattern RULE = Pattern.compile("=+|-{3,}");
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(.+?)(?:\\*\\*|__)\\s*:?");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)]?|[IVX]{1,5}[.)]|[A-Z][.)])\\s+\\p{L}.*");
    private static final Pattern LISTED = Pattern.compile("\\s*(?:[-*+•–]|[0-9]{1,2}[.)])\\s+.*");

    private ReadPlainText() {}

    static TextOfFile read(byte[] bytes) {
        var text = letters(bytes).replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
        if (text.chars().anyMatch(it -> it < ' ' && it != '\n' && it != '\t' && it != '\f')) {
            throw NoText.because("no-text");
        }
        var blocks = new Blocks();
        var lines = text.lines().toList();
        var open = new StringBuilder();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            var underlined = at + 1 < lines.size()
                    && RULE.matcher(lines.get(at + 1).strip()).matches();
            var heading = heading(lines, at, open.isEmpty(), underlined);
            if (heading != null) {
                close(open, blocks);
                blocks.add(heading);
                at += underlined ? 1 : 0;
            } else if (line.isEmpty()) {
                close(open, blocks);
            } else {
                open.append(open.isEmpty() ? "" : "\n")
                        .append(lines.get(at).stripTrailing().replace("\t", "    "));
            }
        }
        close(open, blocks);
        return new TextOfFile(blocks.all(), TextOfFile.Left.NOTHING);
    }

    private static void close(StringBuilder open, Blocks blocks) {
        blocks.add(Block.words(open.toString().replaceAll("(?m)^(\\s*)[•–] ", "$1- ")));
        open.setLength(0);
    }

    private static @Nullable Block heading(List<String> lines, int at, boolean first, boolean underlined) {
        var line = lines.get(at).strip();
        var marked = MARKED.matcher(line);
        if (marked.matches()) {
            return Block.heading(marked.group(1).length(), marked.group(2));
        }
        if (!first
                || line.isEmpty()
                || line.length() > LONGEST_HEADING
                || RULE.matcher(line).matches()) {
            return null;
        }
        if (underlined) {
            return Block.heading(lines.get(at + 1).strip().startsWith("=") ? 1 : 2, line);
        }
        var bold = BOLD.matcher(line);
        if (bold.matches()) {
            return new Block(Block.Kind.BOLD_LINE, 0, "**" + bold.group(1) + "**");
        }
        var next = at + 1 < lines.size() ? lines.get(at + 1).strip() : "";
        return readsLikeOne(line, next) ? Block.heading(2, line) : null;
    }

    private static boolean readsLikeOne(String line, String next) {
        if (line.matches(".*[.,;!…]") || line.startsWith("- ")) {
            return false;
        }
        if (NUMBERED.matcher(line).matches() || line.endsWith(":")) {
            // One of several lines that are numbered alike is of a list.
            return !LISTED.matcher(next).matches() || HeadingsToSections.isOne(line);
        }
        var capitals = line.length() > 3 && line.equals(line.toUpperCase(Locale.ROOT)) && line.matches(".*\\p{L}{3}.*");
        return capitals || HeadingsToSections.isOne(line);
    }

    private static String letters(byte[] bytes) {
        if (bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
            return new String(bytes, UTF_16);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
