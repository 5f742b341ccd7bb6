package org.maillage.exchange.meeting;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
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
        return sortRows(meeting, people.stream().map(it -> new Row(it, null)).toList(), answers);
    }

    /** @param basis on which they are kept, as people met in organisations are */
    Outcome people(Meeting meeting, List<Somebody> people, Map<Integer, Same> answers, String basis, SignedIn me) {
        var sorted = sort(meeting, people, answers);
        complete(sorted.completed());
        return add(meeting, sorted, basis, me);
    }

    /** Those of the directory that the reader sees; their mail addresses where the reader sees these. */
    Outcome organisations(Meeting meeting, Collection<UUID> chosen, Reader reader, SignedIn me) {
        var seen = organisations.seen(chosen, Part.RECORD, reader).values();
        var rows =
                seen.stream().map(it -> new Row(somebody(it, reader), it.id())).toList();
        // Whoever was typed with the name of a sheet is meant by it.
        var answers = IntStream.range(0, rows.size()).boxed().collect(Collectors.toMap(it -> it, it -> Same.YES));
        return add(meeting, sortRows(meeting, rows, answers), "public-task", me);
    }

    private static Somebody somebody(Organisation organisation, Reader reader) {
        var reached = reader.sees(organisation, Part.CONTACT);
        return new Somebody(
                organisation.name(),
                "",
                reached ? organisation.values().get(Field.EMAIL).toLowerCase(Locale.ROOT) : "",
                reached ? organisation.values().get(Field.PHONE) : "");
    }

    private Outcome add(Meeting meeting, Sorted sorted, String basis, SignedIn me) {
        insert(meeting, sorted.fresh(), basis, me);
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

    private void insert(Meeting meeting, List<Row> rows, String basis, SignedIn me) {
        many.batchUpdate(
                """
                insert into exchange.guest (id, meeting, name, structure, email, phone, organisation, basis, keep_until,
                  added_by, added_at)
                values (:id, :meeting, :name, :structure, :email, :phone, :organisation, :basis, :until, :me, :now)
                on conflict do nothing
                """, rows.stream().map(it -> row(meeting, it, basis, me)).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(Meeting meeting, Row row, String basis, SignedIn me) {
        return new MapSqlParameterSource()
                .addValue("id", UUID.randomUUID())
                .addValue("meeting", meeting.id())
                .addValue("name", row.who().name())
                .addValue("structure", row.who().structure())
                .addValue("email", email(row.who()), Types.VARCHAR)
                .addValue("phone", row.who().phone())
                .addValue("organisation", row.organisation(), Types.OTHER)
                .addValue("basis", basis)
                .addValue("until", meeting.keepsUntil())
                .addValue("me", me.id())
                .addValue("now", OffsetDateTime.now(clock));
    }
}
