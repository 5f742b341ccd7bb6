package org.maillage.exchange.meeting;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Field;
import org.maillage.directory.KeptPeople;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.exchange.meeting.Somebody.Same;
import org.maillage.exchange.meeting.SortList.Completed;
import org.maillage.exchange.meeting.SortList.Row;
import org.maillage.exchange.meeting.SortList.Sorted;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Puts people and organisations on the list of a meeting, each once. Whoever does not want to be kept is left out. */
@Component
record AskGuests(
        Guests guests,
        Organisations organisations,
        KeptPeople keptPeople,
        Oppositions oppositions,
        NamedParameterJdbcOperations many,
        Clock clock) {

    /**
     * What became of a list.
     *
     * @param known who stood on it already
     * @param opposed who does not want to be kept
     * @param over for whom there was no room
     */
    record Outcome(int added, int known, int opposed, int over) {}

    /**
     * Says what would become of a list of people, and keeps nothing.
     *
     * @param answers what was said to questions, by the number of the line
     */
    Sorted sort(Meeting meeting, List<Somebody> people, Map<Integer, Same> answers) {
        return sortRows(meeting, rows(people, ""), answers);
    }

    private static List<Row> rows(List<Somebody> people, String basis) {
        return IntStream.range(0, people.size())
                .mapToObj(line -> new Row(line, people.get(line), null, basis))
                .toList();
    }

    /**
     * @param leftOut lines of those who are not meant
     * @param basis on which they are kept, as people met in organisations are
     */
    Outcome people(
            Meeting meeting,
            List<Somebody> people,
            Map<Integer, Same> answers,
            Set<Integer> leftOut,
            String basis,
            SignedIn me) {
        var sorted = sortRows(meeting, rows(people, basis), answers).without(leftOut);
        complete(sorted.completed());
        return add(meeting, sorted, me);
    }

    /**
     * Those of the directory that the reader sees; their mail addresses where the reader sees these.
     *
     * @param met people whom the team keeps, each asked on the basis on which they are kept
     * @param sheets organisations
     */
    Outcome ofDirectory(Meeting meeting, Collection<UUID> met, Collection<UUID> sheets, Reader reader, SignedIn me) {
        var rows = new ArrayList<Row>();
        for (var it : keptPeople.among(met, meeting.team(), reader)) {
            rows.add(new Row(rows.size(), Somebody.of(it), null, it.basis()));
        }
        for (var it : organisations.seen(sheets, Part.RECORD, reader).values()) {
            rows.add(new Row(rows.size(), somebody(it, reader), it.id(), "public-task"));
        }
        // Whoever was typed with the name of a sheet, or of somebody met, is meant by it.
        var answers = IntStream.range(0, rows.size()).boxed().collect(Collectors.toMap(it -> it, it -> Same.YES));
        return add(meeting, sortRows(meeting, rows, answers), me);
    }

    private static Somebody somebody(Organisation organisation, Reader reader) {
        var reached = reader.sees(organisation, Part.CONTACT);
        return new Somebody(
                organisation.name(),
                "",
                reached ? organisation.values().get(Field.EMAIL).toLowerCase(Locale.ROOT) : "",
                reached ? organisation.values().get(Field.PHONE) : "");
    }

    private Outcome add(Meeting meeting, Sorted sorted, SignedIn me) {
        insert(meeting, sorted.fresh(), me);
        return new Outcome(
                sorted.fresh().size(),
                sorted.known().size(),
                sorted.opposed().size(),
                sorted.over().size());
    }

    private Sorted sortRows(Meeting meeting, List<Row> rows, Map<Integer, Same> answers) {
        return SortList.sort(rows, guests.of(meeting), opposed(meeting, rows), answers);
    }

    /** Writes beside guests what a list says of them besides. */
    private void complete(List<Completed> completed) {
        many.batchUpdate(
                """
                update exchange.guest
                set structure = :structure, email = :email, phone = :phone
                where id = :id
                """,
                completed.stream()
                        .map(it -> new MapSqlParameterSource()
                                .addValue("id", it.guest())
                                .addValue("structure", it.who().structure())
                                .addValue("email", email(it.who()), Types.VARCHAR)
                                .addValue("phone", it.who().phone()))
                        .toArray(SqlParameterSource[]::new));
    }

    private static @Nullable String email(Somebody who) {
        return who.email().isEmpty() ? null : who.email();
    }

    private Set<String> opposed(Meeting meeting, List<Row> rows) {
        return oppositions.opposedAmong(
                meeting.team(),
                rows.stream()
                        .map(it -> it.who().email())
                        .filter(it -> !it.isEmpty())
                        .toList(),
                rows.stream().map(it -> it.who().name()).toList());
    }

    private void insert(Meeting meeting, List<Row> rows, SignedIn me) {
        many.batchUpdate("""
                insert into exchange.guest (id, meeting, name, structure, email, phone, organisation, basis, keep_until,
                  added_by, added_at)
                values (:id, :meeting, :name, :structure, :email, :phone, :organisation, :basis, :until, :me, :now)
                on conflict do nothing
                """, rows.stream().map(it -> row(meeting, it, me)).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(Meeting meeting, Row row, SignedIn me) {
        return new MapSqlParameterSource()
                .addValue("id", UUID.randomUUID())
                .addValue("meeting", meeting.id())
                .addValue("name", row.who().name())
                .addValue("structure", row.who().structure())
                .addValue("email", email(row.who()), Types.VARCHAR)
                .addValue("phone", row.who().phone())
                .addValue("organisation", row.organisation(), Types.OTHER)
                .addValue("basis", row.basis())
                .addValue("until", meeting.keepsUntil())
                .addValue("me", me.id())
                .addValue("now", OffsetDateTime.now(clock));
    }
}
