package org.maillage.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.OneOf;
import org.maillage.shared.RecordRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits in the two seats of each place, now and before. */
@Component
public record Pairs(JdbcClient database, ApplicationEventPublisher events, Clock clock) {

    /** Who walks an edition at this moment, by place and seat. */
    public List<Member> of(UUID edition) {
        return of(List.of(edition));
    }

    /** The same of some editions. */
    public List<Member> of(Collection<UUID> editions) {
        var asked = OneOf.of("edition", editions);
        return database.sql("""
                select place, seat, person, since, until, reason
                from programme.pair_member
                where %s
                and until is null
                order by place, seat
                limit :most
                """.formatted(asked.sql()))
                .param("ids", asked.ids())
                .param("most", 1000 * editions.size())
                .query(RecordRows.of(Member.class))
                .list();
    }

    /** Who sits or sat in the seats of a place, who sits there now first. */
    public List<Member> history(UUID place) {
        return database.sql("""
                select place, seat, person, since, until, reason
                from programme.pair_member
                where place = :place
                order by until desc nulls first, seat, since desc
                limit 50
                """)
                .param("place", place)
                .query(RecordRows.of(Member.class))
                .list();
    }

    /** Where some people sit or sat, in whatever edition. */
    public List<Sitting> sittings(Collection<UUID> people) {
        return database.sql("""
                select distinct m.person, m.place, p.structure
                from programme.pair_member m
                join programme.place p on p.id = m.place
                where m.person = any(:people)
                limit 5000
                """)
                .param("people", people.toArray(UUID[]::new))
                .query(RecordRows.of(Sitting.class))
                .list();
    }

    /** A place in which somebody sits or sat, and the structure that they walked for. */
    public record Sitting(UUID person, UUID place, String structure) {}

    /** How many sit in a place at this moment. */
    public int seated(UUID place) {
        return database.sql("select count(*) from programme.pair_member where place = :place and until is null")
                .param("place", place)
                .query(Integer.class)
                .single();
    }

    /** Whether somebody walks an edition at this moment. */
    public boolean isIn(UUID edition, UUID person) {
        return database.sql("""
                select exists (
                  select from programme.pair_member where edition = :edition and person = :person and until is null)
                """)
                .param("edition", edition)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Gives somebody the first free seat of a place; false when both are taken, or they sit in the edition already. */
    public boolean seat(Place place, UUID person) {
        // Two who accept at the same moment wait here for one another, and get a seat each.
        database.sql("select id from programme.place where id = :place for update")
                .param("place", place.id())
                .query(UUID.class)
                .list();
        var seated = database.sql("""
                insert into programme.pair_member (place, edition, seat, person, since)
                select :place, :edition, free, :person, :now
                from generate_series(1, 2) free
                where not exists (
                  select from programme.pair_member where place = :place and seat = free and until is null)
                order by free
                limit 1
                on conflict do nothing
                """)
                        .param("place", place.id())
                        .param("edition", place.edition())
                        .param("person", person)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
        if (seated) {
            events.publishEvent(new SeatChanged(place.edition(), place.cohort(), person, true));
        }
        return seated;
    }

    /** Frees a seat, and keeps who sat there and why they left; false when they sat there no more. */
    public boolean leave(Place place, UUID person, String reason) {
        var left = database.sql("""
                update programme.pair_member
                set until = :now, reason = :reason
                where place = :place
                and person = :person
                and until is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("reason", reason)
                        .param("place", place.id())
                        .param("person", person)
                        .update()
                > 0;
        if (left) {
            events.publishEvent(new SeatChanged(place.edition(), place.cohort(), person, false));
        }
        return left;
    }

    /**
     * Somebody in a seat.
     *
     * @param until null while they sit there
     * @param reason why they left
     */
    public record Member(
            UUID place,
            int seat,
            UUID person,
            OffsetDateTime since,
            @Nullable OffsetDateTime until,
            String reason) {}
}
