package org.maillage.exchange.meeting;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
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

    private record Row(Somebody who, @Nullable UUID organisation) {}

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
        var there = guests.of(meeting);
        var known = there.stream()
                .flatMap(it -> keys(it.name(), it.structure(), it.email() == null ? "" : it.email(), it.organisation()))
                .collect(Collectors.toCollection(HashSet::new));
        var opposed = opposed(meeting, rows);
        var news = rows.stream()
                .filter(it -> !opposed.contains(it.who().email())
                        && !opposed.contains(it.who().name()))
                .toList();
        var fresh = news.stream()
                .filter(it -> keys(
                                        it.who().name(),
                                        it.who().structure(),
                                        it.who().email(),
                                        it.organisation())
                                .filter(known::add)
                                .count()
                        == keys(it.who().name(), it.who().structure(), it.who().email(), it.organisation())
                                .count())
                .toList();
        var room = fresh.subList(0, Math.clamp((long) Guests.MOST - there.size(), 0, fresh.size()));
        insert(meeting, room, basis, me);
        return new Outcome(
                room.size(), news.size() - fresh.size(), rows.size() - news.size(), fresh.size() - room.size());
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
