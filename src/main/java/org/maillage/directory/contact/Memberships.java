package org.maillage.directory.contact;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Organisation;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is or was what in which organisation. */
@Repository
public record Memberships(JdbcClient database, Clock clock) {

    /** Somebody met in an organisation. */
    public record Member(String name, String path, String role, String since, boolean past) {}

    private static final int MOST = 200;

    private record Line(
            UUID contact,
            String name,
            Visibility visibility,
            UUID owner,
            @Nullable UUID keeper,
            String role,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** The people in an organisation whom the reader may see, those of today first. */
    public List<Member> of(Organisation organisation, Reader reader) {
        if (!reader.sees(organisation, Part.PEOPLE)) {
            return List.of();
        }
        return database
                .sql("""
                select c.id as contact, c.name, upper(c.visibility) as visibility, c.owner, c.keeper, m.role, m.since, m.until
                from directory.membership m
                join directory.contact c on c.id = m.contact
                where m.organisation = :organisation
                and c.gone_at is null
                order by m.until desc nulls first, c.name collate "fr-x-icu", c.id
                limit :most
                """)
                .param("organisation", organisation.id())
                .param("most", MOST)
                .query(RecordRows.of(Line.class))
                .list()
                .stream()
                .filter(it -> reader.sees(it.visibility(), it.owner(), it.keeper()))
                .map(this::member)
                .toList();
    }

    private Member member(Line line) {
        return new Member(
                line.name(),
                "/directory/contacts/" + line.contact(),
                line.role(),
                time(line.since(), line.until()),
                isPast(line.until(), Words.today(clock)));
    }

    static boolean isPast(@Nullable LocalDate until, LocalDate today) {
        return until != null && !until.isAfter(today);
    }

    static String time(@Nullable LocalDate since, @Nullable LocalDate until) {
        if (since == null) {
            return until == null ? "" : say("directory.until", day(until));
        }
        return until == null ? say("directory.since", day(since)) : say("directory.from-to", day(since), day(until));
    }

    /** What somebody is or was, and where. */
    record At(
            UUID id,
            UUID organisation,
            String role,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    public List<At> of(UUID contact) {
        return database.sql("""
                select id, organisation, role, since, until
                from directory.membership
                where contact = :contact
                order by until desc nulls first, since desc nulls last, id
                limit :most
                """)
                .param("contact", contact)
                .param("most", MOST)
                .query(RecordRows.of(At.class))
                .list();
    }

    void add(UUID contact, UUID organisation, String role, @Nullable LocalDate since) {
        database.sql("""
                insert into directory.membership (id, contact, organisation, role, since)
                values (:id, :contact, :organisation, :role, :since)
                """)
                .param("id", UUID.randomUUID())
                .param("contact", contact)
                .param("organisation", organisation)
                .param("role", role)
                .param("since", since, Types.DATE)
                .update();
    }

    /** Ends a membership on a day; it stays as what was. */
    void end(UUID id, UUID contact, LocalDate on) {
        database.sql("""
                update directory.membership
                set until = greatest(:on, since)
                where id = :id
                and contact = :contact
                """)
                .param("on", on)
                .param("id", id)
                .param("contact", contact)
                .update();
    }
}
