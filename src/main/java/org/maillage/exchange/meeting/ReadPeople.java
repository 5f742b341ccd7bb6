package org.maillage.exchange.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.shared.Folded;
import org.maillage.shared.Typed;
import org.maillage.table.Table;
import org.maillage.table.TableHeader;
import org.maillage.table.Tables;
import org.maillage.table.Tables.Chosen;

/**
 * Reads a list of people, as it is pasted or stands in a file: by the names of its columns where it has some, else each cell by
 * what is in it. « Nom, structure, mail, téléphone » in any order, « Awa Traoré &lt;awa@exemple.fr&gt;; … » on one line.
 */
final class ReadPeople {

    /** More than a meeting takes. */
    static final int MOST = Guests.MOST;

    /** What a name of a file never has. */
    private static final Pattern OF_PATHS = Pattern.compile("[^\\p{L}\\p{N} ._()-]");

    private static final int LONGEST_FILE = 80;
    private static final int LONGEST_NAME = 160;
    static final int LONGEST_STRUCTURE = 200;
    private static final int LONGEST_PHONE = 40;

    private static final Pattern IN_ANGLES =
            Pattern.compile("\\s*\"?([^\"<>]*?)\"?\\s*<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>\\s*");
    private static final Pattern SEVERAL_IN_ANGLES = Pattern.compile("(?<=>)\\s*[,;]\\s*");
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("\\s*(?:[;,/|]|\\s(?=\\S+@))\\s*");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()\\u00a0\\u202f/-]{7,}");

    /**
     * What was read.
     *
     * @param unread lines in which nobody is named, by their beginnings
     * @param badAddresses what stood where an address does, and is none
     * @param furtherAddresses what stood beside the address that is kept of somebody
     */
    record Read(List<Somebody> people, List<String> unread, List<String> badAddresses, List<String> furtherAddresses) {

        static final Read NOTHING = new Read(List.of(), List.of(), List.of(), List.of());
    }

    private final List<Somebody> people = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> badAddresses = new ArrayList<>();
    private final List<String> furtherAddresses = new ArrayList<>();

    private ReadPeople() {}

    /**
     * @param name of the file, by which it is called where it cannot be read
     * @throws org.maillage.table.Unreadable when the file cannot be read, or must not be
     */
    static Read of(byte[] bytes, String name) {
        Path folder = null;
        Path path = null;
        try {
            folder = Files.createTempDirectory("maillage");
            path = folder.resolve(Typed.cut(OF_PATHS.matcher(name).replaceAll("_"), LONGEST_FILE));
            Files.write(path, bytes);
            return read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(path);
            remove(folder);
        }
    }

    static Read of(String pasted) {
        var lines = SEVERAL_IN_ANGLES.matcher(pasted).replaceAll("\n");
        return of(lines.getBytes(StandardCharsets.UTF_8), "liste");
    }

    private static Read read(Path path) {
        var reading = new ReadPeople();
        var named = Tables.guess(path, ReadPeople::known);
        if (known(named.header()) > 0) {
            var header = plain(named.header());
            reading.rows(named, cells -> byHeader(header, cells));
        } else {
            reading.rows(Tables.guess(path, new Chosen("", true), it -> 0), ReadPeople::byContent);
        }
        return new Read(reading.people, reading.unread, reading.badAddresses, reading.furtherAddresses);
    }

    private static int known(TableHeader header) {
        var names = plain(header);
        return (int)
                Stream.of(ListColumn.values()).filter(it -> it.in(names) >= 0).count();
    }

    private static List<String> plain(TableHeader header) {
        return header.names().stream()
                .map(it -> Folded.of(it).replaceAll("[^a-z0-9]+", " ").strip())
                .toList();
    }

    @FunctionalInterface
    private interface Row {
        Somebody read(List<String> cells);
    }

    // What has too few or too many cells is read too: people write lists by hand.
    private void rows(Table table, Row row) {
        table.forEach((line, why, fields) -> take(fields, row), it -> take(it.fields(), row));
    }

    private void take(List<String> fields, Row row) {
        var cells = fields.stream().map(Typed::line).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        var read = row.read(cells);
        if (PHONE.matcher(read.name()).matches()) {
            // In a column of names too, a number is none.
            read = new Somebody(
                    "", read.structure(), read.email(), read.phone().isEmpty() ? read.name() : read.phone());
        }
        var email = address(read.email());
        var name = read.name().isEmpty() ? read.structure() : read.name();
        if (name.isEmpty() && email.isEmpty()) {
            unread.add(Typed.opening(String.join(" ", cells).strip(), 60));
        } else if (people.size() <= MOST) {
            people.add(new Somebody(
                    Typed.cut(name.isEmpty() ? email : name, LONGEST_NAME),
                    read.name().isEmpty() ? "" : Typed.cut(read.structure(), LONGEST_STRUCTURE),
                    email,
                    Typed.cut(read.phone(), LONGEST_PHONE)));
        }
    }

    /** The first that can take mails of those that stand in a cell; the others are told. */
    private String address(String typed) {
        var found = "";
        for (var it : BETWEEN_ADDRESSES.split(typed, 0)) {
            var email = Typed.email(it);
            if (email.isPresent() && found.isEmpty()) {
                found = email.get();
            } else if (email.isPresent()) {
                furtherAddresses.add(email.get());
            } else if (!it.isBlank()) {
                badAddresses.add(Typed.opening(it, 60));
            }
        }
        return found;
    }

    private static Somebody byHeader(List<String> header, List<String> cells) {
        var first = at(ListColumn.FIRST_NAME, header, cells);
        var name = at(ListColumn.NAME, header, cells);
        var last = at(ListColumn.LAST_NAME, header, cells);
        var structure = at(ListColumn.STRUCTURE, header, cells);
        return new Somebody(
                (first + " " + (last.isEmpty() ? name : last)).strip(),
                structure.isEmpty() ? at(ListColumn.DOES, header, cells) : structure,
                at(ListColumn.EMAIL, header, cells),
                at(ListColumn.PHONE, header, cells));
    }

    private static String at(ListColumn column, List<String> header, List<String> cells) {
        var place = column.in(header);
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    private static Somebody byContent(List<String> cells) {
        var words = new ArrayList<String>();
        var email = "";
        var phone = "";
        for (var cell : cells) {
            var angles = IN_ANGLES.matcher(cell);
            if (angles.matches()) {
                words.add(angles.group(1));
                email = angles.group(2);
            } else if (cell.contains("@")) {
                email = cell;
            } else if (PHONE.matcher(cell).matches()) {
                phone = cell;
            } else if (!cell.isEmpty()) {
                words.add(cell);
            }
        }
        return new Somebody(
                words.isEmpty() ? "" : words.getFirst(), words.size() < 2 ? "" : words.get(1), email, phone);
    }

    private static void remove(@org.jspecify.annotations.Nullable Path path) {
        if (path != null) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
