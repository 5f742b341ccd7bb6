package org.maillage.codevelopment.room;

import java.util.Arrays;
import java.util.Optional;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.Plan.Format;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sessions are planned as. */
@Component
record Plans(JdbcClient database) {

    /** A row of one. */
    private record Row(Format format, boolean atDistance, String minutes, boolean fromHereOn, int version) {

        Plan plan() {
            var each = Arrays.stream(minutes.split(" ")).map(Integer::valueOf).toList();
            return new Plan(format, atDistance, each, fromHereOn, version);
        }
    }

    /** That of a session: its own, or the last before it that said so for those to come, or the usual one. */
    Plan of(PeerSession session) {
        return own(session).or(() -> before(session)).orElse(Plan.USUAL);
    }

    private Optional<Plan> own(PeerSession session) {
        return database.sql("""
                select format, at_distance, array_to_string(minutes, ' ') as minutes, from_here_on, version
                from codevelopment.plan
                where session = :session
                """)
                .param("session", session.id())
                .query(RecordRows.of(Row.class))
                .optional()
                .map(Row::plan);
    }

    private Optional<Plan> before(PeerSession session) {
        return database.sql("""
                select p.format, p.at_distance, array_to_string(p.minutes, ' ') as minutes, false as from_here_on,
                  0 as version
                from codevelopment.plan p
                join codevelopment.session s on s.id = p.session
                where s.peer_group = :group
                and s.number < :number
                and p.from_here_on
                order by s.number desc
                limit 1
                """)
                .param("group", session.peerGroup())
                .param("number", session.number())
                .query(RecordRows.of(Row.class))
                .optional()
                .map(Row::plan);
    }

    /** Keeps that of a session that has not begun; false when it has, or somebody else has written it since. */
    boolean keep(PeerSession session, Plan plan) {
        return database.sql("""
                insert into codevelopment.plan as known (session, format, at_distance, minutes, from_here_on)
                select :session, :format, :atDistance, :minutes, :fromHereOn
                where not exists (select from codevelopment.course where session = :session)
                and (:version = 0 or exists (select from codevelopment.plan where session = :session))
                on conflict (session) do update
                set format = excluded.format, at_distance = excluded.at_distance, minutes = excluded.minutes,
                  from_here_on = excluded.from_here_on, version = known.version + 1
                where known.version = :version
                """)
                        .param("session", session.id())
                        .param("format", Typed.key(plan.format()))
                        .param("atDistance", plan.atDistance())
                        .param("minutes", plan.minutes().toArray(Integer[]::new))
                        .param("fromHereOn", plan.fromHereOn())
                        .param("version", plan.version())
                        .update()
                > 0;
    }
}
