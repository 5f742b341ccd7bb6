package org.maillage.alliance.governance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.KnowsMeetings;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings of governance bodies, and who came. */
@Repository
record BodyMeetings(JdbcClient database) implements KnowsMeetings {

    /** Of one body: more than it holds in many years. */
    static final int MOST = 300;

    private static final String ROWS = """
            select m.id, m.alliance, m.on_day, m.place, m.others, m.words, m.version
            from alliance.body_meeting m
            """;

    /** The last first. */
    List<BodyMeeting> of(AllianceId alliance) {
        return database.sql(ROWS + "where m.alliance = :alliance order by m.on_day desc, m.id limit :most")
                .param("alliance", alliance.value())
                .param("most", MOST)
                .query(RecordRows.of(BodyMeeting.class))
                .list();
    }

    Optional<BodyMeeting> find(AllianceId alliance, BodyMeetingId id) {
        return database.sql(ROWS + "where m.alliance = :alliance and m.id = :id")
                .param("alliance", alliance.value())
                .param("id", id.value())
                .query(RecordRows.of(BodyMeeting.class))
                .optional();
    }

    @Override
    public Optional<BodyMeetingId> last(AllianceId alliance) {
        return of(alliance).stream().map(BodyMeeting::id).findFirst();
    }

    /** Adds one; false for one that is there already. */
    boolean add(BodyMeeting meeting) {
        return database.sql("""
                insert into alliance.body_meeting (id, alliance, on_day, place, others, words)
                values (:id, :alliance, :onDay, :place, :others, :words)
                on conflict (id) do nothing
                """).paramSource(params(meeting)).update() > 0;
    }

    /** Keeps what was changed; false when somebody else has changed it since. */
    boolean save(BodyMeeting meeting) {
        return database.sql("""
                update alliance.body_meeting
                set on_day = :onDay, place = :place, others = :others, words = :words, version = version + 1
                where id = :id
                and version = :version
                """).paramSource(params(meeting)).update() > 0;
    }

    private static RecordParams params(BodyMeeting meeting) {
        return RecordParams.of(meeting)
                .with("id", meeting.id().value())
                .with("alliance", meeting.alliance().value());
    }

    /** The seats of those who came. */
    Set<UUID> present(BodyMeeting meeting) {
        return Set.copyOf(database.sql("select p.seat from alliance.present p where p.meeting = :meeting")
                .param("meeting", meeting.id().value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Says who came in place of what was said before. */
    void came(BodyMeeting meeting, Collection<UUID> seats) {
        database.sql("delete from alliance.present where meeting = :meeting")
                .param("meeting", meeting.id().value())
                .update();
        database.sql("""
                insert into alliance.present (meeting, seat, alliance)
                select :meeting, s.id, s.alliance
                from alliance.seat s
                where s.alliance = :alliance
                and s.id = any(:seats)
                """)
                .param("meeting", meeting.id().value())
                .param("alliance", meeting.alliance().value())
                .param("seats", seats.toArray(UUID[]::new))
                .update();
    }
}
