package org.maillage.alliance.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.alliance.AllianceId;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The governance bodies of alliances, and who sits in them. */
@Repository
record GoverningBodies(JdbcClient database) {

    /** In one body, those of before among them. */
    static final int MOST_SEATS = 200;

    Optional<GoverningBody> find(AllianceId alliance) {
        return database.sql("""
                select b.alliance, b.name, b.rule, b.quorum, b.words, b.version
                from alliance.body b
                where b.alliance = :alliance
                """)
                .param("alliance", alliance.value())
                .query(RecordRows.of(GoverningBody.class))
                .optional();
    }

    /** Keeps the first body of an alliance, or what was changed of it; false when somebody else has changed it since. */
    boolean save(GoverningBody body) {
        return database.sql("""
                insert into alliance.body (alliance, name, rule, quorum, words)
                values (:alliance, :name, :rule, :quorum, :words)
                on conflict (alliance) do update
                set name = excluded.name, rule = excluded.rule, quorum = excluded.quorum, words = excluded.words,
                  version = body.version + 1
                where body.version = :version
                """)
                        .paramSource(RecordParams.of(body)
                                .with("alliance", body.alliance().value()))
                        .update()
                > 0;
    }

    /** Its seats by name. */
    List<BodySeat> seats(AllianceId alliance) {
        return database.sql("""
                select s.id, s.name, s.person, s.member, s.since, s.until
                from alliance.seat s
                where s.alliance = :alliance
                order by s.name collate "fr-x-icu", s.since, s.id
                limit :most
                """)
                .param("alliance", alliance.value())
                .param("most", MOST_SEATS)
                .query(RecordRows.of(BodySeat.class))
                .list();
    }

    void add(AllianceId alliance, BodySeat seat) {
        database.sql("""
                insert into alliance.seat (id, alliance, name, person, member, since, until)
                values (:id, :alliance, :name, :person, :member, :since, :until)
                """)
                .paramSource(
                        RecordParams.of(seat).with("alliance", alliance.value()).with("member", member(seat)))
                .update();
    }

    private static Object member(BodySeat seat) {
        var member = seat.member();
        return member == null
                ? new org.springframework.jdbc.core.SqlParameterValue(java.sql.Types.OTHER, null)
                : member.value();
    }

    /** Says until when somebody sits there. */
    void leave(AllianceId alliance, UUID seat, LocalDate until) {
        database.sql("""
                update alliance.seat set until = greatest(since, :until) where id = :id and alliance = :alliance
                """)
                .param("id", seat)
                .param("alliance", alliance.value())
                .param("until", until)
                .update();
    }
}
