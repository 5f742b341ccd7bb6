package org.maillage.directory.imports;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.directory.Oppositions;
import org.maillage.directory.formats.SaidExchange;
import org.maillage.directory.formats.SaidPerson;
import org.maillage.directory.formats.StagedRow;
import org.maillage.shared.Rows;
import org.maillage.table.Refused;

/** Keeps the people of rows, what they need and what was said with them, until it is decided about them; many at a time. */
final class StagePeople {

    /** Nobody is kept for longer after somebody has last seen them. */
    static final int YEARS = 3;

    private static final int AT_ONCE = 1_000;

    /** What is noted of a row behind all that is noted of its people. */
    private static final int BEHIND_PEOPLE = 5_000;

    private static final String PEOPLE =
            "directory.import_person (import, line, number, name, role, email, phone, seen_on, alone)";
    private static final String NEEDS = "directory.import_need (import, line, words, alone)";

    private static final String EXCHANGES = "directory.import_exchange (import, line, who, words, on_day, alone)";

    private final Rows rows;
    private final Oppositions oppositions;
    private final Notes notes;
    private final UUID ofImport;
    private final UUID team;
    private final LocalDate today;
    private final List<Staged> waiting = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();

    StagePeople(Rows rows, Oppositions oppositions, Notes notes, UUID ofImport, UUID team, LocalDate today) {
        this.rows = rows;
        this.oppositions = oppositions;
        this.notes = notes;
        this.ofImport = ofImport;
        this.team = team;
        this.today = today;
    }

    private record Staged(long line, int number, SaidPerson said, boolean alone) {}

    private record Need(long line, String words, boolean alone) {}

    private record Exchange(long line, SaidExchange said, boolean alone) {}

    void take(long line, StagedRow row) {
        for (var i = 0; i < row.people().size(); i++) {
            waiting.add(new Staged(line, i, row.people().get(i), row.isWithoutActor()));
        }
        if (!row.need().isEmpty()) {
            needs.add(new Need(line, row.need(), row.isWithoutActor()));
        }
        var said = row.exchange();
        if (said != null) {
            exchanges.add(new Exchange(line, said, row.isWithoutActor()));
        }
        if (waiting.size() + needs.size() + exchanges.size() >= AT_ONCE) {
            flush();
        }
    }

    void flush() {
        var opposed = waiting.isEmpty()
                ? Set.<String>of()
                : oppositions.opposedAmong(
                        team,
                        waiting.stream()
                                .flatMap(it ->
                                        Stream.of(it.said().email(), it.said().phone()))
                                .filter(it -> !it.isEmpty())
                                .collect(toSet()),
                        waiting.stream().map(it -> it.said().name()).collect(toSet()));
        var out = waiting.stream().filter(it -> isOut(it, opposed)).collect(toSet());
        waiting.removeAll(out);
        rows.copy(PEOPLE, writer -> waiting.forEach(it -> write(it, writer)));
        rows.copy(
                NEEDS,
                writer -> needs.forEach(it -> {
                    writer.column(ofImport.toString());
                    writer.column(Long.toString(it.line()));
                    writer.column(plain(it.words()));
                    writer.column(it.alone() ? "t" : "f");
                    writer.end();
                }));
        var linesOut = out.stream().map(Staged::line).collect(toSet());
        exchanges.removeIf(it -> isOut(it, linesOut));
        rows.copy(EXCHANGES, writer -> exchanges.forEach(it -> write(it, writer)));
        waiting.clear();
        needs.clear();
        exchanges.clear();
    }

    /** Who does not want to be kept, or was seen too long ago or not yet. */
    private boolean isOut(Staged it, Set<String> opposed) {
        var said = it.said();
        var seen = said.seenOn();
        if (opposed.contains(said.email()) || opposed.contains(said.phone()) || opposed.contains(said.name())) {
            notes.doubt(it.line(), it.number(), new Refused("person-opposed"), "");
            return true;
        }
        if (seen != null && isOutOfTime(seen)) {
            var why = seen.isAfter(today) ? "person-not-yet" : "person-long-ago";
            notes.doubt(it.line(), it.number(), new Refused(why, said.name(), seen.toString()), "");
            return true;
        }
        return false;
    }

    /** What was said with somebody who is not kept, or too long ago. */
    private boolean isOut(Exchange it, Set<Long> out) {
        var on = it.said().on();
        var isOut = out.contains(it.line()) || (on != null && isOutOfTime(on));
        if (isOut) {
            notes.doubt(it.line(), BEHIND_PEOPLE, new Refused("note-not-kept"), "");
        }
        return isOut;
    }

    private boolean isOutOfTime(LocalDate seen) {
        return seen.isAfter(today) || seen.plusYears(YEARS).isBefore(today);
    }

    private void write(Exchange it, Rows.Writer writer) {
        var on = it.said().on();
        writer.column(ofImport.toString());
        writer.column(Long.toString(it.line()));
        writer.column(plain(it.said().who()));
        writer.column(plain(it.said().words()));
        writer.column(on == null ? null : on.toString());
        writer.column(it.alone() ? "t" : "f");
        writer.end();
    }

    private void write(Staged it, Rows.Writer writer) {
        var said = it.said();
        writer.column(ofImport.toString());
        writer.column(Long.toString(it.line()));
        writer.column(Integer.toString(it.number()));
        writer.column(plain(said.name()));
        for (var value : List.of(said.role(), said.email(), said.phone())) {
            writer.column(value.isEmpty() ? null : plain(value));
        }
        writer.column(said.seenOn() == null ? null : said.seenOn().toString());
        writer.column(it.alone() ? "t" : "f");
        writer.end();
    }

    private static String plain(String value) {
        return value.replace("\0", "");
    }
}
