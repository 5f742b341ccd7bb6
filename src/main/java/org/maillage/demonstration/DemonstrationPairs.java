package org.maillage.demonstration;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.territory.Perimeters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the pairs of the demonstration edition and what they did, as they would have left it behind. */
@Component
record DemonstrationPairs(JdbcClient database, Perimeters perimeters, Clock clock) {

    private static final List<Said> SAID = List.of(
            new Said(4, "Exemple : les autres vivent la même chose que nous.", ""),
            new Said(3, "Exemple : une question à poser avant de proposer.", "Exemple : du temps entre nous."),
            new Said(4, "Exemple : commencer par les besoins.", ""),
            new Said(2, "", "Exemple : un cas plus proche du rural."));

    UUID place(UUID edition, UUID cohort, DemonstrationTerritory territory) {
        var id = UUID.randomUUID();
        var communes = perimeters.communesOf("epci", territory.siren());
        database.sql("""
                insert into programme.place (id, edition, cohort, territory, name, structure, structure_kind, taken_at)
                values (:id, :edition, :cohort, :territory, :name, :structure, :kind, :now)
                """)
                .param("id", id)
                .param("edition", edition)
                .param("cohort", cohort)
                .param(
                        "territory",
                        perimeters.territoryOf(territory.siren(), communes).value())
                .param("name", perimeters.nameOf("epci", territory.siren()))
                .param("structure", territory.structure() + " (exemple)")
                .param("kind", territory.kind())
                .param("now", OffsetDateTime.now(clock))
                .update();
        database.sql("""
                insert into programme.begun_team (territory, place)
                select territory, id from programme.place where id = :id
                on conflict do nothing
                """).param("id", id).update();
        return id;
    }

    String name(UUID place) {
        return database.sql("select name from programme.place where id = :id")
                .param("id", place)
                .query(String.class)
                .single();
    }

    UUID territory(UUID place) {
        return database.sql("select territory from programme.place where id = :id")
                .param("id", place)
                .query(UUID.class)
                .single();
    }

    void seat(UUID edition, UUID place, int seat, UUID person) {
        database.sql("""
                insert into programme.pair_member (place, edition, seat, person, since)
                values (:place, :edition, :seat, :person, :since)
                """)
                .param("place", place)
                .param("edition", edition)
                .param("seat", seat)
                .param("person", person)
                .param("since", OffsetDateTime.now(clock).minusDays(140))
                .update();
    }

    void attendance(UUID place, UUID person, int seat, DemonstrationTerritory territory, List<UUID> sessions) {
        for (var number = 0; number < sessions.size(); number++) {
            database.sql("""
                    insert into programme.attendance (session, person, place, presence, said_by, said_at)
                    select id, :person, :place, :presence, 'facilitator', ends_at
                    from programme.session
                    where id = :session
                    and ends_at < :now
                    """)
                    .param("person", person)
                    .param("place", place)
                    .param("presence", territory.came(seat, number) ? "present" : "excused")
                    .param("session", sessions.get(number))
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
    }

    /** What the second of a pair said after the sessions that are over; the first still finds that question on the desk. */
    void feedback(UUID person, int seat, List<UUID> sessions) {
        if (seat == 1) {
            return;
        }
        for (var number = 0; number < sessions.size(); number++) {
            var said = SAID.get(Math.floorMod(number + person.hashCode(), SAID.size()));
            var given = database.sql("""
                    insert into programme.feedback_given (subject, moment, person)
                    select s.id, 'hot', :person
                    from programme.session s
                    join programme.attendance a on a.session = s.id and a.person = :person and a.presence = 'present'
                    where s.id = :session
                    and s.ends_at < :now
                    """)
                    .param("person", person)
                    .param("session", sessions.get(number))
                    .param("now", OffsetDateTime.now(clock))
                    .update();
            if (given > 0) {
                database.sql("""
                        insert into programme.feedback_answer (id, subject, moment, useful, kept, missed)
                        values (:id, :session, 'hot', :useful, :kept, :missed)
                        """)
                        .param("id", UUID.randomUUID())
                        .param("session", sessions.get(number))
                        .param("useful", said.useful())
                        .param("kept", said.kept())
                        .param("missed", said.missed())
                        .update();
            }
        }
    }

    private record Said(int useful, String kept, String missed) {}

    void accept(UUID edition, UUID place) {
        database.sql("""
                insert into programme.note_acceptance (place, edition, version, person, accepted_at)
                select :place, :edition, 1, person, since from programme.pair_member where place = :place and seat = 1
                """).param("place", place).param("edition", edition).update();
    }

    void handIn(UUID place, DemonstrationTerritory territory, List<UUID> tasks) {
        for (var number = 0; number < territory.tasksDone(); number++) {
            database.sql("""
                    insert into programme.deliverable (task, place, words, shared, handed_in_at, handed_in_by, version)
                    select :task, :place, :words, true, :now, person, 1
                    from programme.pair_member
                    where place = :place
                    and seat = 1
                    """)
                    .param("task", tasks.get(number))
                    .param("place", place)
                    .param("words", "Exemple : ce que nous avons essayé, ce qui a marché, ce qui a bloqué.")
                    .param("now", OffsetDateTime.now(clock).minusDays(20))
                    .update();
        }
    }

    void roadmap(UUID place, DemonstrationTerritory territory, List<UUID> sessions) {
        var today = LocalDate.now(clock);
        var owner = territory.people().getFirst();
        action(
                place,
                sessions.getFirst(),
                "Réunir les acteurs de l’emploi autour d’un repas",
                owner,
                today.minusDays(15),
                true);
        action(place, sessions.get(1), "Rencontrer trois entreprises du territoire", owner, today.plusDays(25), false);
    }

    private void action(UUID place, UUID session, String title, String owner, LocalDate due, boolean done) {
        database.sql("""
                insert into programme.action (id, place, session, title, owner, due_on, status, done_on)
                values (:id, :place, :session, :title, :owner, :due, :status, :done)
                """)
                .param("id", UUID.randomUUID())
                .param("place", place)
                .param("session", session)
                .param("title", title)
                .param("owner", owner)
                .param("due", due)
                .param("status", done ? "done" : "to-do")
                .param("done", done ? due.minusDays(2) : null, Types.DATE)
                .update();
    }
}
