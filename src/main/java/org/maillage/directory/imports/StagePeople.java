package org.maillage.directory.imports;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.directory.Oppositions;
import org.maillage.directory.formats.SaidPerson;
import org.maillage.directory.formats.StagedRow;
import org.maillage.shared.Rows;
import org.maillage.table.Refused;

/** Keeps the people of rows, and what they need, until it is decided about them; many at a time. */
final class StagePeople {

    /** Nobody is kept for longer after somebody has last seen them. */
    static final int YEARS = 3;

    private static final int AT_ONCE = 1_000;
    private static final String PEOPLE =
            "directory.import_person (import, line, number, name, role, email, phone, seen_on, alone)";
    private static final String NEEDS = "directory.import_need (import, line, words, alone)";

    private final Rows rows;
    private final Oppositions oppositions;
    private final Notes notes;
    private final UUID ofImport;
    private final UUID team;
    private final LocalDate today;
    private final List<Staged> waiting = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();

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

    void take(long line, StagedRow row) {
        for (var i = 0; i < row.people().size(); i++) {
            waiting.add(new Staged(line, i, row.people().get(i), row.isWithoutActor()));
        }
        if (!row.need().isEmpty()) {
            needs.add(new Need(line, row.need(), row.isWithoutActor()));
        }
        if (waiting.size() + needs.size() >= AT_ONCE) {
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
        waiting.removeIf(it -> isOut(it, opposed));
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
        waiting.clear();
        needs.clear();
    }

    /** Who does not want to be kept, or was seen too long ago or not yet. */
    private boolean isOut(Staged it, Set<String> opposed) {
        var said = it.said();
        var seen = said.seenOn();
        if (opposed.contains(said.email()) || opposed.contains(said.phone()) || opposed.contains(said.name())) {
            notes.doubt(it.line(), it.number(), new Refused("person-opposed"), "");
            return true;
        }
        if (seen != null && (seen.isAfter(today) || seen.plusYears(YEARS).isBefore(today))) {
            var why = seen.isAfter(today) ? "person-not-yet" : "person-long-ago";
            notes.doubt(it.line(), it.number(), new Refused(why, said.name(), seen.toString()), "");
            return true;
        }
        return false;
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
