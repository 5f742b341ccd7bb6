package org.maillage.directory.formats;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.Tidy;
import org.maillage.shared.Typed;
import org.maillage.table.TableRow;

/**
 * Reads the people of a row. People write several of them into one cell, what somebody is in brackets behind the name, and how
 * they are reached in whatever order.
 */
record PeopleOfRow(RowCells cells, StagedRow into) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ROLE = 300;
    private static final int LONGEST_NEED = 2000;
    private static final int LONGEST_WHO = 160;
    private static final int LONGEST_NOTE = 4000;
    static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;/&+|\\n]|(?i)\\b(?:et|and)\\b)\\s*");

    void read() {
        need();
        var seen = new SeenDay(cells, into).read();
        var named = new NamesInCell(cells, into).read();
        exchange(named, seen);
        var roles = apart(does(), named.size());
        var emails = emails();
        var phones = phones();
        if (named.isEmpty()) {
            if (!emails.isEmpty() || !phones.isEmpty()) {
                into.doubt("person-without-name", String.join(", ", emails.isEmpty() ? phones : emails));
            }
            return;
        }
        if (named.size() > 1) {
            into.doubt(
                    "people-in-one",
                    String.join(
                            ", ", named.stream().map(NamesInCell.Named::name).toList()));
        }
        var mails = ShareOut.ofAddresses(emails, named, into);
        var numbers = ShareOut.ofNumbers(phones, named, into);
        for (var i = 0; i < named.size(); i++) {
            var it = named.get(i);
            var role = Stream.of(it.role(), roles.get(i))
                    .filter(said -> !said.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
            into.person(new SaidPerson(
                    Typed.cut(it.name(), LONGEST_NAME),
                    Typed.cut(role, LONGEST_ROLE),
                    mails.get(i),
                    numbers.get(i),
                    seen));
        }
    }

    /** What they are there; what the list says that an organisation does, where the row names none. */
    private String does() {
        var role = cells.text(ColumnMapping.PERSON_ROLE);
        return role.isEmpty() && cells.text(Field.NAME.column()).isEmpty()
                ? cells.text(Field.DESCRIPTION.column())
                : role;
    }

    private void need() {
        into.need(words(ColumnMapping.NEED, LONGEST_NEED));
    }

    private void exchange(List<NamesInCell.Named> named, @Nullable LocalDate seen) {
        var words = words(ColumnMapping.NOTE, LONGEST_NOTE);
        if (!words.isEmpty()) {
            into.exchange(new SaidExchange(Typed.cut(who(named), LONGEST_WHO), words, seen));
        }
    }

    /** As people write it: « Awa Diop (Les Jardins de l’Oust) ». */
    private String who(List<NamesInCell.Named> named) {
        var people = named.stream().map(NamesInCell.Named::name).collect(joining(" / "));
        var organisation = Tidy.line(cells.text(Field.NAME.column()));
        return people.isEmpty() || organisation.isEmpty() ? people + organisation : people + " (" + organisation + ")";
    }

    private String words(String target, int longest) {
        var words = cells.text(target).strip();
        if (words.length() > longest) {
            into.doubt("cut", cells.label(target), longest);
        }
        return Typed.cut(words, longest);
    }

    private List<String> emails() {
        var typed = cells.text(ColumnMapping.PERSON_EMAIL);
        var found = Tidy.emails(typed);
        if (found.isEmpty() && !typed.isBlank()) {
            into.doubt("not-taken", cells.label(ColumnMapping.PERSON_EMAIL), TableRow.shortened(Tidy.line(typed)));
        }
        return found;
    }

    /** As those of organisations are read, zeros that a spreadsheet took included. */
    private List<String> phones() {
        var typed = cells.text(ColumnMapping.PERSON_PHONE);
        var apart = new StagedRow();
        if (!typed.isBlank()) {
            new ReadContacts(apart).phone(Field.PHONE, typed.replaceAll("\\.0$", ""));
        }
        apart.doubts().forEach(it -> into.doubt(it.key(), it.values().toArray()));
        return Stream.of(Field.PHONE, Field.OTHER_PHONE)
                .map(apart::get)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static List<String> apart(String typed, int people) {
        var parts = BETWEEN.splitAsStream(typed).map(Tidy::line).toList();
        return people > 1 && parts.size() == people ? parts : Collections.nCopies(people, Tidy.line(typed));
    }
}
