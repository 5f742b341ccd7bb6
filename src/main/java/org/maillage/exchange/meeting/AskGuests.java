package org.maillage.exchange.meeting;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Field;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
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
     * What would become of a list: who would stand on it, and who is put aside.
     *
     * @param known who stands on it already
     * @param opposed who does not want to be kept
     * @param over for whom there is no room
     */
    record Sorted(List<Somebody> fresh, List<Somebody> known, List<Somebody> opposed, List<Somebody> over) {}

    private record Row(Somebody who, @Nullable UUID organisation) {}

    private record Rows(List<Row> fresh, List<Row> known, List<Row> opposed, List<Row> over) {}

    /** Says what would become of a list of people, and keeps nothing. */
    Sorted sort(Meeting meeting, List<Somebody> people) {
        var rows =
                sortRows(meeting, people.stream().map(it -> new Row(it, null)).toList());
        return new Sorted(who(rows.fresh), who(rows.known), who(rows.opposed), who(rows.over));
    }

    private static List<Somebody> who(List<Row> rows) {
        return rows.stream().map(Row::who).toList();
    }

    /** @param basis on which they are kept, as people met in organisations are */
    Outcome people(Meeting meeting, List<Somebody> people, String basis, SignedIn me) {
        return add(meeting, people.stream().map(it -> new Row(it, null)).toList(), basis, me);
    }

    /** Those of the directory that the reader sees; their mail addresses where the reader sees these. */
    Outcome organisations(Meeting meeting, Collection<UUID> chosen, Reader reader, SignedIn me) {
        var seen = organisations.seen(chosen, Part.RECORD, reader).values();
        return add(
                meeting,
                seen.stream().map(it -> new Row(somebody(it, reader), it.id())).toList(),
                "public-task",
                me);
    }

    private static Somebody somebody(Organisation organisation, Reader reader) {
        var reached = reader.sees(organisation, Part.CONTACT);
        return new Somebody(
                organisation.name(),
                "",
                reached ? organisation.values().get(Field.EMAIL).toLowerCase(Locale.ROOT) : "",
                reached ? organisation.values().get(Field.PHONE) : "");
    }

    private Outcome add(Meeting meeting, List<Row> rows, String basis, SignedIn me) {
        var sorted = sortRows(meeting, rows);
        insert(meeting, sorted.fresh, basis, me);
        return new Outcome(sorted.fresh.size(), sorted.known.size(), sorted.opposed.size(), sorted.over.size());
    }

    private Rows sortRows(Meeting meeting, List<Row> rows) {
        var there = guests.of(meeting);
        var seen = there.stream()
                .flatMap(it -> keys(it.name(), it.structure(), it.email() == null ? "" : it.email(), it.organisation()))
                .collect(Collectors.toCollection(HashSet::new));
        var against = opposed(meeting, rows);
        var room = Guests.MOST - there.size();
        var sorted = new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var it : rows) {
            var who = it.who();
            if (against.contains(who.email()) || against.contains(who.name())) {
                sorted.opposed.add(it);
                continue;
            }
            var keys = keys(who.name(), who.structure(), who.email(), it.organisation())
                    .toList();
            var known = keys.stream().anyMatch(seen::contains);
            seen.addAll(keys);
            (known ? sorted.known : sorted.fresh.size() < room ? sorted.fresh : sorted.over).add(it);
        }
        return sorted;
    }

    /** By what somebody is known on a list: their name with their structure, their address, their sheet. */
    private static Stream<String> keys(String name, String structure, String email, @Nullable UUID organisation) {
        return Stream.of(
                        "name " + name.toLowerCase(Locale.ROOT) + "\n" + structure.toLowerCase(Locale.ROOT),
                        email.isEmpty() ? "" : "email " + email,
                        organisation == null ? "" : "organisation " + organisation)
                .filter(it -> !it.isEmpty());
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
                .addValue(
                        "email", row.who().email().isEmpty() ? null : row.who().email(), Types.VARCHAR)
                .addValue("phone", row.who().phone())
                .addValue("organisation", row.organisation(), Types.OTHER)
                .addValue("basis", basis)
                .addValue("until", meeting.keepsUntil())
                .addValue("me", me.id())
                .addValue("now", OffsetDateTime.now(clock));
    }
}
