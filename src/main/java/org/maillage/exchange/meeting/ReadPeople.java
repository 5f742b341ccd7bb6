package org.maillage.exchange.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_STRUCTURE = 200;
    private static final int LONGEST_PHONE = 40;

    private static final Pattern IN_ANGLES =
            Pattern.compile("\\s*\"?([^\"<>]*?)\"?\\s*<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>\\s*");
    private static final Pattern SEVERAL_IN_ANGLES = Pattern.compile("(?<=>)\\s*[,;]\\s*");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()\\u00a0\\u202f/-]{7,}");

    /** What a column holds. */
    @SuppressWarnings("ImmutableEnumChecker") // What List.of gives never changes.
    private enum Column {
        NAME(
                "nom",
                "nom complet",
                "nom et prenom",
                "nom prenom",
                "prenom nom",
                "contact",
                "personne",
                "name",
                "full name"),
        FIRST_NAME("prenom", "first name"),
        LAST_NAME("nom de famille", "last name", "surname"),
        STRUCTURE(
                "structure",
                "organisation",
                "organisme",
                "association",
                "acteur",
                "entreprise",
                "societe",
                "organization",
                "company"),
        EMAIL(
                "mail",
                "mails",
                "email",
                "e mail",
                "courriel",
                "mel",
                "adresse mail",
                "adresse email",
                "adresse e mail",
                "adresse electronique"),
        PHONE("tel", "telephone", "portable", "mobile", "phone", "numero", "numero de telephone");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        int in(List<String> header) {
            for (var i = 0; i < header.size(); i++) {
                if (names.contains(header.get(i))) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * What was read.
     *
     * @param unread lines in which nobody is named, by their beginnings
     * @param badAddresses what stood where an address does, and is none
     */
    record Read(List<Somebody> people, List<String> unread, List<String> badAddresses) {}

    private final List<Somebody> people = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> badAddresses = new ArrayList<>();

    private ReadPeople() {}

    /** @throws org.maillage.table.Unreadable when the file cannot be read, or must not be */
    static Read of(byte[] bytes) {
        Path path = null;
        try {
            path = Files.createTempFile("maillage", ".people");
            Files.write(path, bytes);
            return read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(path);
        }
    }

    static Read of(String pasted) {
        var lines = SEVERAL_IN_ANGLES.matcher(pasted).replaceAll("\n");
        return of(lines.getBytes(StandardCharsets.UTF_8));
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
        return new Read(reading.people, reading.unread, reading.badAddresses);
    }

    private static int known(TableHeader header) {
        var names = plain(header);
        return (int) List.of(Column.values()).stream()
                .filter(it -> it.in(names) >= 0)
                .count();
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
        var email = Typed.email(read.email()).orElse("");
        if (email.isEmpty() && !read.email().isEmpty()) {
            badAddresses.add(Typed.opening(read.email(), 60));
        }
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

    private static Somebody byHeader(List<String> header, List<String> cells) {
        var first = at(Column.FIRST_NAME, header, cells);
        var name = at(Column.NAME, header, cells);
        var last = at(Column.LAST_NAME, header, cells);
        return new Somebody(
                (first + " " + (last.isEmpty() ? name : last)).strip(),
                at(Column.STRUCTURE, header, cells),
                at(Column.EMAIL, header, cells),
                at(Column.PHONE, header, cells));
    }

    private static String at(Column column, List<String> header, List<String> cells) {
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
