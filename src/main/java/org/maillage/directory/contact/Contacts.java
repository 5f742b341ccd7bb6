package org.maillage.directory.contact;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people met in organisations. */
@Repository
public record Contacts(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select id, name, coalesce(email, '') as email, coalesce(phone, '') as phone, coalesce(does, '') as does, upper(visibility) as visibility,
              upper(reach_visibility) as reach, basis, purpose, informed_on, last_contact_on, keep_until, owner, keeper,
              version
            from directory.contact
            """;

    Optional<Contact> find(UUID id) {
        return database.sql(ROWS + "where id = :id and gone_at is null")
                .param("id", id)
                .query(RecordRows.of(Contact.class))
                .optional();
    }

    /** @throws NotFound when the reader may not know of them */
    Contact get(UUID id, Reader reader) {
        return find(id).filter(it -> it.isSeenBy(reader)).orElseThrow(() -> new NotFound("contact", id));
    }

    /** Those of a team whose name holds some letters, in the order of the alphabet. */
    List<Contact> named(UUID owner, String letters, int most) {
        return database.sql(ROWS + """
                where owner = :owner
                and gone_at is null
                and name ilike '%' || replace(replace(:letters, '%', ''), '_', '') || '%'
                order by name collate "fr-x-icu", id
                limit :most
                """)
                .param("owner", owner)
                .param("letters", letters)
                .param("most", most)
                .query(RecordRows.of(Contact.class))
                .list();
    }

    /** Those of a team whose term is near, the nearest first. */
    public List<Contact> endingBefore(UUID owner, LocalDate day) {
        return database.sql(ROWS + """
                where owner = :owner
                and gone_at is null
                and keep_until < :day
                order by keep_until, id
                limit 50
                """)
                .param("owner", owner)
                .param("day", day)
                .query(RecordRows.of(Contact.class))
                .list();
    }

    /** The basis on which a team noted somebody the last time; null for nobody yet. */
    public @Nullable String lastBasis(@Nullable UUID owner) {
        return database.sql("""
                select basis
                from directory.contact
                where owner = :owner
                order by created_at desc, id
                limit 1
                """)
                .param("owner", owner, Types.OTHER)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void add(Contact contact) {
        write("""
                insert into directory.contact (id, name, email, phone, visibility, reach_visibility, basis, purpose,
                  informed_on, last_contact_on, keep_until, owner, keeper, created_at, does)
                values (:id, :name, nullif(:email, ''), nullif(:phone, ''), :visibility, :reach, :basis, :purpose,
                  :informedOn, :lastContactOn, :keepUntil, :owner, :keeper, :now, nullif(:does, ''))
                """, contact);
    }

    /** @throws OptimisticLockingFailureException when somebody else has changed them since they were read */
    void save(Contact contact) {
        var written = write("""
                update directory.contact
                set name = :name, email = nullif(:email, ''), phone = nullif(:phone, ''), does = nullif(:does, ''), visibility = :visibility,
                  reach_visibility = :reach, basis = :basis, purpose = :purpose, informed_on = :informedOn,
                  last_contact_on = :lastContactOn, keep_until = :keepUntil, version = version + 1
                where id = :id
                and version = :version
                """, contact);
        if (written == 0) {
            throw new OptimisticLockingFailureException("The contact %s has changed.".formatted(contact.id()));
        }
    }

    private int write(String sql, Contact contact) {
        return database.sql(sql)
                .paramSource(RecordParams.of(contact)
                        .with("visibility", contact.visibility().column())
                        .with("reach", contact.reach().column())
                        .with("now", OffsetDateTime.now(clock)))
                .update();
    }

    /** Forgets somebody altogether. */
    void forget(UUID id) {
        database.sql("delete from directory.contact where id = :id")
                .param("id", id)
                .update();
    }

    /** Forgets all whose term has come; returns how many. */
    int forgetOver(LocalDate today) {
        return database.sql("delete from directory.contact where keep_until < :today")
                .param("today", today)
                .update();
    }
}
