package org.maillage.codevelopment;

import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.COHORT;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.OTHER;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.support.RunningEdition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A group of five in the running edition, written straight into the tables: its peers, one who left, and who facilitates it. */
public final class SampleGroup {

    public static final UUID GROUP = UUID.randomUUID();
    public static final UUID SESSION = UUID.randomUUID();

    /** Walks the edition, and is in no group. */
    public static final UUID WALKER = UUID.randomUUID();

    public static final UUID THIRD = UUID.randomUUID();
    public static final UUID FOURTH = UUID.randomUUID();
    public static final UUID FIFTH = UUID.randomUUID();
    public static final UUID LEFT = UUID.randomUUID();
    public static final UUID ADMINISTRATOR = UUID.randomUUID();

    private static final List<UUID> MORE = List.of(WALKER, THIRD, FOURTH, FIFTH, LEFT, ADMINISTRATOR);

    private SampleGroup() {}

    /** People who walk the edition, without a group. */
    public static void writePeople(JdbcClient database) {
        RunningEdition.write(database);
        database.sql("update programme.place set structure = name where edition = :edition")
                .param("edition", EDITION)
                .update();
        for (var number = 0; number < MORE.size(); number++) {
            var person = MORE.get(number);
            database.sql("""
                    insert into account.person (id, email, name, language, created_at)
                    values (:id, :email, :name, 'fr', now())
                    """)
                    .param("id", person)
                    .param("email", "pair" + number + "@example.org")
                    .param("name", "Pair " + number)
                    .update();
            if (!person.equals(ADMINISTRATOR)) {
                seat(database, person, number);
            }
        }
        database.sql("""
                insert into account.role (person, role, granted_at) values (:person, 'administrator', now())
                """).param("person", ADMINISTRATOR).update();
    }

    private static void seat(JdbcClient database, UUID person, int number) {
        var place = UUID.randomUUID();
        database.sql("""
                insert into programme.place (id, edition, cohort, territory, name, structure, structure_kind, taken_at)
                values (:id, :edition, :cohort, gen_random_uuid(), :name, :structure, 'association', now())
                """)
                .param("id", place)
                .param("edition", EDITION)
                .param("cohort", COHORT)
                .param("name", "Lieu " + number)
                .param("structure", "Structure " + number)
                .update();
        database.sql("""
                insert into programme.pair_member (place, edition, seat, person, since)
                values (:place, :edition, 1, :person, now() - interval '50 days')
                """)
                .param("place", place)
                .param("edition", EDITION)
                .param("person", person)
                .update();
    }

    public static void write(JdbcClient database) {
        writePeople(database);
        group(database, EDITION);
    }

    /** The same group by itself, on a platform on which nothing else is. */
    public static void writeByItself(JdbcClient database) {
        for (var person : List.of(CATALYST, OTHER, THIRD, FOURTH, FIFTH, LEFT)) {
            database.sql("""
                    insert into account.person (id, email, name, language, created_at)
                    values (:id, :email, 'Pair', 'fr', now())
                    """)
                    .param("id", person)
                    .param("email", person + "@example.org")
                    .update();
        }
        group(database, null);
    }

    private static void group(JdbcClient database, @Nullable UUID edition) {
        database.sql("""
                insert into codevelopment.peer_group (id, edition, name, charter, every_days, first_on, until, starts_at,
                  minutes, zone, formed_by, formed_at)
                select :id, cast(:edition as uuid), 'Les Cinq', 'Rien ne sort d’ici.', 21, (now() at time zone 'Europe/Paris')::date,
                  (now() at time zone 'Europe/Paris')::date + 190, '14:00', 120, 'Europe/Paris', :former, now()
                """)
                .param("id", GROUP)
                .param("edition", edition, java.sql.Types.OTHER)
                .param("former", CATALYST)
                .update();
        for (var peer : List.of(CATALYST, OTHER, THIRD, FOURTH, FIFTH, LEFT)) {
            member(database, peer);
        }
        database.sql("update codevelopment.member set accepted_at = null where person = :person")
                .param("person", FIFTH)
                .update();
        database.sql("update codevelopment.member set left_at = now() where person = :person")
                .param("person", LEFT)
                .update();
        for (var number = 1; number <= 5; number++) {
            database.sql("""
                    insert into codevelopment.session (id, peer_group, number, starts_at, ends_at)
                    values (:id, :group, :number, now() + make_interval(days => 21 * :number),
                      now() + make_interval(days => 21 * :number, hours => 2))
                    """)
                    .param("id", number == 1 ? SESSION : UUID.randomUUID())
                    .param("group", GROUP)
                    .param("number", number)
                    .update();
        }
    }

    private static void member(JdbcClient database, UUID person) {
        database.sql("""
                insert into codevelopment.member (peer_group, person, part, invited_by, invited_at, accepted_at)
                values (:group, :person, 'peer', :by, now(), now())
                """)
                .param("group", GROUP)
                .param("person", person)
                .param("by", CATALYST)
                .update();
    }

    public static void remove(JdbcClient database) {
        // What the demonstration has stays.
        database.sql("""
                delete from codevelopment.peer_group
                where edition = :edition or formed_by in (select id from account.person where email like '%@example.org')
                """).param("edition", EDITION).update();
        RunningEdition.remove(database);
    }
}
